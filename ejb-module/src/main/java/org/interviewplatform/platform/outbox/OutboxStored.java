package org.interviewplatform.platform.outbox;

/** Told inside the process; observe it AFTER_SUCCESS to publish at once. */
public record OutboxStored() {}

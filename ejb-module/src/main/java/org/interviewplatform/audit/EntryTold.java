package org.interviewplatform.audit;

/** Told inside the process; observe it AFTER_SUCCESS to seal at once. */
public record EntryTold() {}

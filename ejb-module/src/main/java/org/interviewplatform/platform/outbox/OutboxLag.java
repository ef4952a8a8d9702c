package org.interviewplatform.platform.outbox;

import java.time.Duration;

/** How far the broker is behind: entries unsent, the age of the oldest, and those given up. */
public record OutboxLag(long waiting, Duration oldest, long blocked) {}

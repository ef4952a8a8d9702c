package org.interviewplatform.platform.outbox;

import java.time.Instant;
import java.util.UUID;

/** An event that the broker refuses, and why. */
public record BlockedEvent(UUID id, String topic, String key, String error, Instant createdAt) {}

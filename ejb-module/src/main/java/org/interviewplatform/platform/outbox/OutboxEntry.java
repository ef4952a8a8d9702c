package org.interviewplatform.platform.outbox;

import java.util.UUID;

/** An event waiting for the broker. Entries of one key leave in the order of their positions. */
public record OutboxEntry(
    UUID id,
    long position,
    UUID organisationId,
    String topic,
    String key,
    String payload,
    int attempts) {}

package org.interviewplatform.batch.outbox;

import java.util.concurrent.CompletableFuture;
import org.interviewplatform.platform.outbox.OutboxEntry;

/** The broker, as the relay needs it. */
@FunctionalInterface
public interface EventPublisher {
  /** Publishes an entry; completes when the broker has it for good, or with why it has not. */
  CompletableFuture<Void> publish(OutboxEntry entry);
}

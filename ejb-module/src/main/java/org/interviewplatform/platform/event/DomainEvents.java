package org.interviewplatform.platform.event;

/** Where aggregates' news goes: into the outbox, in the transaction that made it true. */
@FunctionalInterface
public interface DomainEvents {
  /** Tells everyone, once the current transaction commits. */
  void publish(DomainEvent event);
}

package org.interviewplatform.platform.event.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.interviewplatform.platform.event.DomainEvent;
import org.interviewplatform.platform.event.DomainEvents;

/** Hands events to every observer in the process, the outbox among them, in the transaction. */
@ApplicationScoped
class CdiDomainEvents implements DomainEvents {
  @Inject Event<DomainEvent> observers;

  @Override
  public void publish(DomainEvent event) {
    observers.fire(event);
  }
}

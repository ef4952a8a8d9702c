package org.interviewplatform.session;

import java.util.UUID;
import org.interviewplatform.platform.event.DomainEvent;

/** A candidate did not finish in time; what arrived until then is the answer. */
public record SessionExpired(UUID sessionId) implements DomainEvent {
  @Override
  public UUID aggregateId() {
    return sessionId;
  }
}

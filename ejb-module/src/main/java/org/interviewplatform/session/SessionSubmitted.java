package org.interviewplatform.session;

import java.util.UUID;
import org.interviewplatform.platform.event.DomainEvent;

/** A candidate has finished answering. */
public record SessionSubmitted(UUID sessionId) implements DomainEvent {
  @Override
  public UUID aggregateId() {
    return sessionId;
  }
}

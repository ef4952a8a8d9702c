package org.interviewplatform.session;

import java.util.UUID;
import org.interviewplatform.platform.event.DomainEvent;

/** A candidate no longer agrees to analysis by software: what it made is to go. */
public record AiAnalysisWithdrawn(UUID sessionId) implements DomainEvent {
  @Override
  public UUID aggregateId() {
    return sessionId;
  }
}

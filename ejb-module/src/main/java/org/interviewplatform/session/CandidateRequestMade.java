package org.interviewplatform.session;

import java.util.UUID;
import org.interviewplatform.platform.event.DomainEvent;

/** A candidate asks something of people, who are to be told. */
public record CandidateRequestMade(UUID sessionId, RequestKind kind) implements DomainEvent {
  @Override
  public UUID aggregateId() {
    return sessionId;
  }
}

package org.interviewplatform.review;

import java.util.UUID;
import org.interviewplatform.platform.event.DomainEvent;

/**
 * A person has decided about a candidate, for the first time or anew. What was decided is not told:
 * who may read that is asked when it is read.
 *
 * @param sessionId the candidate's session
 * @param decisionId the decision
 */
public record DecisionMade(UUID sessionId, UUID decisionId) implements DomainEvent {
  @Override
  public UUID aggregateId() {
    return sessionId;
  }
}

package org.interviewplatform.session;

import java.util.UUID;
import org.interviewplatform.platform.event.DomainEvent;

/**
 * A candidate has finished, or the time was over with an answer given, and every answer has been
 * processed as far as it can be: people may review.
 *
 * @param sessionId the candidate's session
 * @param interviewId the interview answered
 */
public record InterviewCompleted(UUID sessionId, UUID interviewId) implements DomainEvent {
  @Override
  public UUID aggregateId() {
    return sessionId;
  }
}

package org.interviewplatform.review;

import java.util.UUID;
import org.interviewplatform.platform.event.DomainEvent;

/**
 * Somebody was named in a comment about a candidate.
 *
 * @param sessionId the candidate's session
 * @param commentId what was said
 * @param userId who is to be told
 */
public record ColleagueMentioned(UUID sessionId, UUID commentId, UUID userId)
    implements DomainEvent {
  @Override
  public UUID aggregateId() {
    return sessionId;
  }
}

package org.interviewplatform.interview;

import java.util.UUID;
import org.interviewplatform.platform.event.DomainEvent;

/**
 * Somebody who was invited has not handed in an interview and is to be reminded.
 *
 * @param invitationId the personal link to send again
 */
public record CandidateReminded(UUID invitationId, UUID interviewId) implements DomainEvent {
  @Override
  public UUID aggregateId() {
    return invitationId;
  }
}

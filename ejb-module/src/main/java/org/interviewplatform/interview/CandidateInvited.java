package org.interviewplatform.interview;

import java.util.UUID;
import org.interviewplatform.platform.event.DomainEvent;

/**
 * HR wants somebody to be told of an invitation.
 *
 * @param invitationId the personal link to send
 */
public record CandidateInvited(UUID invitationId, UUID interviewId) implements DomainEvent {
  @Override
  public UUID aggregateId() {
    return invitationId;
  }
}

package org.interviewplatform.interview;

import java.util.UUID;
import org.interviewplatform.platform.event.DomainEvent;

/**
 * HR has begun an interview.
 *
 * @param interviewId the new interview
 * @param createdBy the user who created it
 */
public record InterviewCreated(UUID interviewId, UUID createdBy) implements DomainEvent {
  @Override
  public UUID aggregateId() {
    return interviewId;
  }
}

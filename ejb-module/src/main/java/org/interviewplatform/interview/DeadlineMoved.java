package org.interviewplatform.interview;

import java.util.UUID;
import org.interviewplatform.platform.event.DomainEvent;

/**
 * Candidates have another time to answer until: all of an interview, or one with a personal link.
 */
public record DeadlineMoved(UUID interviewId) implements DomainEvent {
  @Override
  public UUID aggregateId() {
    return interviewId;
  }
}

package org.interviewplatform.session;

import java.util.UUID;
import org.interviewplatform.platform.event.DomainEvent;

/** HR lets a candidate answer a question anew, who is to be told. */
public record QuestionReopened(UUID sessionId, UUID questionId) implements DomainEvent {
  @Override
  public UUID aggregateId() {
    return sessionId;
  }
}

package org.interviewplatform.session;

import java.util.UUID;
import org.interviewplatform.platform.event.DomainEvent;

/** A candidate wants the link to go on with by e-mail. The link itself is never in an event. */
public record ResumeLinkRequested(UUID sessionId) implements DomainEvent {
  @Override
  public UUID aggregateId() {
    return sessionId;
  }
}

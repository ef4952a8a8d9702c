package org.interviewplatform.organisation;

import java.util.UUID;
import org.interviewplatform.platform.event.DomainEvent;

/** An admin has taken away the second factor of somebody who lost it. */
public record SecondFactorTaken(UUID userId) implements DomainEvent {
  @Override
  public UUID aggregateId() {
    return userId;
  }
}

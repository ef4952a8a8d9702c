package org.interviewplatform.organisation;

import java.util.UUID;
import org.interviewplatform.platform.event.DomainEvent;

/** Somebody is to be sent a link by which they choose a password. */
public record AccountLinkWanted(UUID linkId) implements DomainEvent {
  @Override
  public UUID aggregateId() {
    return linkId;
  }
}

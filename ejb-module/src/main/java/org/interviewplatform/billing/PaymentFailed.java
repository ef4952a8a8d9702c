package org.interviewplatform.billing;

import java.util.UUID;
import org.interviewplatform.platform.event.DomainEvent;

/**
 * An invoice could not be paid. The plan goes on for the days of grace.
 *
 * @param organisationId the organisation
 * @param paymentId what was to be paid
 */
public record PaymentFailed(UUID organisationId, UUID paymentId) implements DomainEvent {
  @Override
  public UUID aggregateId() {
    return organisationId;
  }
}

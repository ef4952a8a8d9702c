package org.interviewplatform.billing;

import java.util.UUID;
import org.interviewplatform.platform.event.DomainEvent;

/**
 * An organisation has paid an invoice.
 *
 * @param organisationId the organisation
 * @param paymentId what it paid
 */
public record PaymentCompleted(UUID organisationId, UUID paymentId) implements DomainEvent {
  @Override
  public UUID aggregateId() {
    return organisationId;
  }
}

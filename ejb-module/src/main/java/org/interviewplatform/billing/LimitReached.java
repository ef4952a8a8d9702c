package org.interviewplatform.billing;

import java.time.LocalDate;
import java.util.UUID;
import org.interviewplatform.platform.event.DomainEvent;

/**
 * An organisation has used up what its plan allows. Told once a month for each limit.
 *
 * @param organisationId the organisation
 * @param metric what is used up
 * @param limit as the plan says it
 * @param plan the plan's name
 * @param month the first day of the month it was reached in
 */
public record LimitReached(
    UUID organisationId, Metric metric, long limit, String plan, LocalDate month)
    implements DomainEvent {
  @Override
  public UUID aggregateId() {
    return organisationId;
  }
}

package org.interviewplatform.billing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.interviewplatform.billing.UsageLimits;
import org.interviewplatform.organisation.Seats;

/** As many as the plan has. */
@ApplicationScoped
class PlanSeats implements Seats {
  private final UsageLimits limits;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected PlanSeats() {
    this(null);
  }

  @Inject
  PlanSeats(UsageLimits limits) {
    this.limits = limits;
  }

  @Override
  public void require() {
    limits.requireSeat();
  }
}

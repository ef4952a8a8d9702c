package org.interviewplatform.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Which plan the current organisation is on, at this moment. */
@ApplicationScoped
public class CurrentPlan {
  private final BillingConfig config;
  private final Subscriptions subscriptions;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected CurrentPlan() {
    this(null, null, null);
  }

  @Inject
  CurrentPlan(BillingConfig config, Subscriptions subscriptions, Clock clock) {
    this.config = config;
    this.subscriptions = subscriptions;
    this.clock = clock;
  }

  /** The plan that counts: what is paid for, also in the days of grace, or else the free one. */
  Plan plan() {
    if (!config.enabled()) {
      return Plan.UNLIMITED;
    }
    return subscriptions
        .find()
        .filter(subscription -> subscription.isInForce(clock.instant(), config.grace()))
        .flatMap(subscription -> config.catalogue().find(subscription.plan()))
        .orElseGet(config.catalogue()::free);
  }
}

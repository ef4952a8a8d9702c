package org.interviewplatform.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;
import org.interviewplatform.organisation.UserDirectory;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.event.DomainEvents;
import org.interviewplatform.platform.tenant.Tenant;

/**
 * Asked before work is accepted, in the transaction that accepts it. What takes up something at
 * once is accepted and counted in one step, so that nobody gets more than the plan has. What is
 * known only afterwards (minutes, bytes) is asked for before and counted when it is there: work
 * under way is never cut off.
 */
@ApplicationScoped
@Transactional
public class UsageLimits {
  private final CurrentPlan plans;
  private final UsageBook book;
  private final UserDirectory people;
  private final DomainEvents events;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected UsageLimits() {
    this(null, null, null, null, null);
  }

  @Inject
  UsageLimits(
      CurrentPlan plans, UsageBook book, UserDirectory people, DomainEvents events, Clock clock) {
    this.plans = plans;
    this.book = book;
    this.people = people;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Takes one for this effect; asked again for the same effect, it takes nothing.
   *
   * @param effect the interview, the session
   * @throws DomainException {@link BillingError}, which of them the metric says
   */
  public void accept(Metric metric, UUID effect) {
    UsagePeriod period = UsagePeriod.of(metric, clock.instant());
    if (book.note(metric, period, effect, 1)) {
      Plan plan = plans.plan();
      OptionalLong sum = book.add(metric, period, 1, plan.most(metric));
      tell(metric, plan, sum.orElseThrow(() -> usedUp(metric, plan)));
    }
  }

  /** Asks whether anything is left; throws as {@link #accept}. */
  public void require(Metric metric) {
    Plan plan = plans.plan();
    OptionalLong most = plan.most(metric);
    if (most.isPresent()
        && book.used(metric, UsagePeriod.of(metric, clock.instant())) >= most.getAsLong()) {
      throw usedUp(metric, plan);
    }
  }

  /** Asks for a seat, and lets nobody else ask until the transaction ends; throws likewise. */
  public void requireSeat() {
    Plan plan = plans.plan();
    book.hold(Metric.SEATS, UsagePeriod.of(Metric.SEATS, clock.instant()));
    OptionalLong most = plan.most(Metric.SEATS);
    if (most.isPresent() && people.seats() >= most.getAsLong()) {
      throw usedUp(Metric.SEATS, plan);
    }
  }

  /** Counts what has been used, whatever the limit; once for an effect. */
  public void count(Metric metric, UUID effect, long amount) {
    UsagePeriod period = UsagePeriod.of(metric, clock.instant());
    if (amount > 0 && book.note(metric, period, effect, amount)) {
      long sum = book.add(metric, period, amount, OptionalLong.empty()).orElseThrow();
      tell(metric, plans.plan(), sum);
    }
  }

  /** What was kept is kept no longer. */
  public void release(Metric metric, UUID effect) {
    book.strike(metric, UsagePeriod.of(metric, clock.instant()), effect);
  }

  private void tell(Metric metric, Plan plan, long used) {
    OptionalLong most = plan.most(metric);
    Instant now = clock.instant();
    if (most.isPresent()
        && used >= most.getAsLong()
        && book.tellOnce(metric, UsagePeriod.of(metric, now), UsagePeriod.monthOf(now))) {
      events.publish(
          new LimitReached(
              Tenant.current().value(),
              metric,
              plan.limit(metric).orElseThrow(),
              plan.name(),
              UsagePeriod.monthOf(now)));
    }
  }

  private static DomainException usedUp(Metric metric, Plan plan) {
    return new DomainException(
        metric.usedUp(),
        "The plan "
            + plan.name()
            + " has "
            + UsageWords.of(metric, plan.limit(metric).orElseThrow())
            + ". An administrator can change the plan under Plan and usage in the console.");
  }
}

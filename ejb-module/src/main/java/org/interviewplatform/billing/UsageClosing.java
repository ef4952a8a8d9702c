package org.interviewplatform.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.interviewplatform.platform.tenant.OrganisationId;

/**
 * Closes months: what was used is counted once more from the single effects and kept. Said again,
 * it changes nothing.
 */
@ApplicationScoped
@Transactional
public class UsageClosing {
  /** Clocks of nodes differ a little; a month is closed when it is over on all of them. */
  private static final Duration MARGIN = Duration.ofHours(1);

  private final CurrentPlan plans;
  private final UsageBook book;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected UsageClosing() {
    this(null, null, null);
  }

  @Inject
  UsageClosing(CurrentPlan plans, UsageBook book, Clock clock) {
    this.plans = plans;
    this.book = book;
    this.clock = clock;
  }

  /** Who has months to close; asked outside of any organisation. */
  public List<OrganisationId> organisations() {
    return book.organisationsToClose(current());
  }

  /** The month before which all can be closed: names the round of closing. */
  public LocalDate current() {
    Instant past = clock.instant().minus(MARGIN);
    return UsagePeriod.monthOf(past);
  }

  /** Closes the current organisation's months. */
  public void close() {
    book.monthsToClose(current()).forEach(this::close);
  }

  private void close(LocalDate month) {
    Plan plan = plans.plan();
    book.recount(month)
        .forEach((metric, used) -> book.close(month, metric, used, plan.most(metric), plan.code()));
  }
}

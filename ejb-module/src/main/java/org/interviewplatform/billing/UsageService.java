package org.interviewplatform.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.interviewplatform.organisation.UserDirectory;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;

/** Shows what is used; whoever may invite people may know how many. */
@ApplicationScoped
@Transactional
public class UsageService {
  private static final int STATEMENTS = 60;

  private final CurrentPlan plans;
  private final UsageBook book;
  private final UserDirectory people;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected UsageService() {
    this(null, null, null, null);
  }

  @Inject
  UsageService(CurrentPlan plans, UsageBook book, UserDirectory people, Clock clock) {
    this.plans = plans;
    this.book = book;
    this.people = people;
    this.clock = clock;
  }

  /** This month. */
  public Usage usage() {
    CurrentCaller.require(Permission.INVITE_CANDIDATES);
    Instant now = clock.instant();
    Plan plan = plans.plan();
    return new Usage(
        plan,
        UsagePeriod.monthOf(now),
        Stream.of(Metric.values())
            .map(metric -> new Usage.Line(metric, counted(metric, now), plan.limit(metric)))
            .toList());
  }

  /** Months that are over, newest first. */
  public List<UsageStatement> statements() {
    CurrentCaller.require(Permission.MANAGE_ORGANISATION);
    return book.statements(STATEMENTS);
  }

  private long counted(Metric metric, Instant now) {
    return metric == Metric.SEATS ? people.seats() : book.used(metric, UsagePeriod.of(metric, now));
  }
}

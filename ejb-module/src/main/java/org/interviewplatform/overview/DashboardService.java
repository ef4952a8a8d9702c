package org.interviewplatform.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;

/** Tells how things stand now. */
@ApplicationScoped
@Transactional
public class DashboardService {
  private static final Duration RECENT = Duration.ofDays(7);
  private static final int MOST_RUNNING = 8;
  private static final int MOST_NEEDS = 5;
  private static final int TREND_DAYS = 30;

  private final Standings standings;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected DashboardService() {
    this(null, null);
  }

  @Inject
  DashboardService(Standings standings, Clock clock) {
    this.standings = standings;
    this.clock = clock;
  }

  /** How things stand, as far as the caller may know. */
  public Dashboard now() {
    Caller caller = CurrentCaller.require(Permission.READ_SESSIONS);
    Instant now = clock.instant();
    Instant recent = now.minus(RECENT);
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    Standings.Counts counts = standings.unconcluded(recent);
    return new Dashboard(
        counts.answering(),
        counts.processing(),
        standings.running(recent, MOST_RUNNING),
        needs(now),
        caller.may(Permission.MANAGE_JOBS) ? standings.deadJobs() : 0,
        standings.trend(today.minusDays(TREND_DAYS - 1L), today));
  }

  private List<Needs> needs(Instant now) {
    return Stream.of(NeedKind.values())
        .map(kind -> standings.needs(kind, now, MOST_NEEDS))
        .filter(each -> each.total() > 0)
        .toList();
  }
}

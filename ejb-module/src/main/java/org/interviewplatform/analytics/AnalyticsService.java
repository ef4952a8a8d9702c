package org.interviewplatform.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;

/** Tells those who decide about candidates how interviews go. */
@ApplicationScoped
@Transactional
public class AnalyticsService {
  /** A longer time is told by week. */
  private static final Duration BY_DAY = Duration.ofDays(45);

  private final Figures figures;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected AnalyticsService() {
    this(null);
  }

  @Inject
  AnalyticsService(Figures figures) {
    this.figures = figures;
  }

  /** How far candidates came. */
  public Funnel funnel(Scope scope) {
    CurrentCaller.require(Permission.DECIDE);
    return figures.funnel(scope);
  }

  /** What became of each question; empty when the scope names no interview. */
  public List<QuestionFigures> questions(Scope scope) {
    CurrentCaller.require(Permission.DECIDE);
    return figures.questions(scope);
  }

  /** How long candidates waited. */
  public ReviewTimes reviewTimes(Scope scope) {
    CurrentCaller.require(Permission.DECIDE);
    return figures.reviewTimes(scope);
  }

  /** Which levels people give. */
  public List<LevelSpread> levelsOfPeople(Scope scope) {
    CurrentCaller.require(Permission.DECIDE);
    return figures.levelsOfPeople(scope);
  }

  /** Which levels a model proposes; whether they may be shown is the review feature's to say. */
  public List<LevelSpread> levelsOfModel(Scope scope) {
    CurrentCaller.require(Permission.DECIDE);
    return figures.levelsOfModel(scope);
  }

  /** What happened day by day, or week by week over a longer time; quiet days count too. */
  public List<Activity> activity(Scope scope) {
    CurrentCaller.require(Permission.DECIDE);
    boolean byWeek = Duration.between(scope.from(), scope.until()).compareTo(BY_DAY) > 0;
    Map<LocalDate, Activity> known = figures.activity(scope, byWeek);
    return days(scope, byWeek)
        .map(day -> known.getOrDefault(day, new Activity(day, 0, 0, 0)))
        .toList();
  }

  private static Stream<LocalDate> days(Scope scope, boolean byWeek) {
    LocalDate first = LocalDate.ofInstant(scope.from(), ZoneOffset.UTC);
    LocalDate last = LocalDate.ofInstant(scope.until().minusNanos(1), ZoneOffset.UTC);
    LocalDate begin =
        byWeek ? first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : first;
    return begin.datesUntil(last.plusDays(1), Period.ofDays(byWeek ? 7 : 1));
  }
}

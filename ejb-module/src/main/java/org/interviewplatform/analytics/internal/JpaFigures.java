package org.interviewplatform.analytics.internal;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.interviewplatform.analytics.Activity;
import org.interviewplatform.analytics.Figures;
import org.interviewplatform.analytics.Funnel;
import org.interviewplatform.analytics.LevelSpread;
import org.interviewplatform.analytics.QuestionFigures;
import org.interviewplatform.analytics.ReviewTimes;
import org.interviewplatform.analytics.ReviewTimes.Percentiles;
import org.interviewplatform.analytics.Scope;
import org.interviewplatform.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** {@link Figures} by plain SQL: only counts leave the database. */
@ApplicationScoped
class JpaFigures implements Figures {
  private static final int FIRST_PLACE = 6;
  private static final int LEVELS = 5;

  @PersistenceContext EntityManager entityManager;

  @Override
  public Funnel funnel(Scope scope) {
    return list(FigureStatements.FUNNEL, JpaFigures::funnel, scope, with(scope)).get(0);
  }

  @Override
  public List<QuestionFigures> questions(Scope scope) {
    return list(FigureStatements.QUESTIONS, JpaFigures::question, scope, id(scope));
  }

  @Override
  public ReviewTimes reviewTimes(Scope scope) {
    Double[] limits = ReviewTimes.LIMITS.stream().map(Sql::seconds).toArray(Double[]::new);
    return list(FigureStatements.TIMES, JpaFigures::times, scope, (Object) limits).get(0);
  }

  @Override
  public List<LevelSpread> levelsOfPeople(Scope scope) {
    return list(FigureStatements.LEVELS_OF_PEOPLE, JpaFigures::spread, scope);
  }

  @Override
  public List<LevelSpread> levelsOfModel(Scope scope) {
    return list(FigureStatements.LEVELS_OF_MODEL, JpaFigures::spread, scope);
  }

  @Override
  public Map<LocalDate, Activity> activity(Scope scope, boolean byWeek) {
    return list(FigureStatements.ACTIVITY, JpaFigures::activity, scope, byWeek ? "week" : "day")
        .stream()
        .collect(toMap(Activity::day, Function.identity()));
  }

  private <T> List<T> list(String sql, Sql.Row<T> row, Scope scope, @Nullable Object... further) {
    Object[] parameters = Stream.concat(Stream.of(with(scope)), Stream.of(further)).toArray();
    return entityManager
        .unwrap(Session.class)
        .doReturningWork(on -> Sql.list(on, sql, row, parameters));
  }

  private static @Nullable Object[] with(Scope scope) {
    return new @Nullable Object[] {scope.from(), scope.until(), id(scope), id(scope)};
  }

  private static @Nullable String id(Scope scope) {
    return scope.interview().map(Object::toString).orElse(null);
  }

  private static Funnel funnel(ResultSet row) throws SQLException {
    return new Funnel(
        row.getLong("invited"),
        row.getLong("started"),
        row.getLong("answered"),
        row.getLong("submitted"),
        row.getLong("rated"),
        row.getLong("decided"),
        row.getLong("advanced"));
  }

  private static QuestionFigures question(ResultSet row) throws SQLException {
    return new QuestionFigures(
        row.getInt("position") + 1,
        row.getString("text"),
        row.getLong("opened"),
        row.getLong("answered"),
        row.getLong("given_up"),
        row.getLong("retaken"));
  }

  private static ReviewTimes times(ResultSet row) throws SQLException {
    return new ReviewTimes(
        row.getLong("waiting"),
        percentiles(row, "rating"),
        percentiles(row, "decision"),
        counts(row, FIRST_PLACE, ReviewTimes.LIMITS.size() + 1));
  }

  private static Optional<Percentiles> percentiles(ResultSet row, String what) throws SQLException {
    Duration median = seconds(row.getDouble(what + "_median"));
    return row.wasNull()
        ? Optional.empty()
        : Optional.of(new Percentiles(median, seconds(row.getDouble(what + "_ninetieth"))));
  }

  private static LevelSpread spread(ResultSet row) throws SQLException {
    return new LevelSpread(row.getString("name"), counts(row, 2, LEVELS));
  }

  private static Activity activity(ResultSet row) throws SQLException {
    return new Activity(
        row.getObject("day", LocalDate.class),
        row.getLong("started"),
        row.getLong("submitted"),
        row.getLong("decided"));
  }

  private static List<Long> counts(ResultSet row, int first, int many) throws SQLException {
    List<Long> counts = new ArrayList<>();
    for (int column = first; column < first + many; column++) {
      counts.add(row.getLong(column));
    }
    return counts;
  }

  private static Duration seconds(double seconds) {
    return Duration.ofMillis(Math.round(seconds * 1000));
  }
}

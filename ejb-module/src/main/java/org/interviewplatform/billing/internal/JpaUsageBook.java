package org.interviewplatform.billing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;
import org.interviewplatform.billing.Metric;
import org.interviewplatform.billing.UsageBook;
import org.interviewplatform.billing.UsagePeriod;
import org.interviewplatform.billing.UsageStatement;
import org.interviewplatform.platform.sql.Sql;
import org.interviewplatform.platform.tenant.OrganisationId;

/**
 * {@link UsageBook} in the database. A sum is one row, and its own lock: of two who want the last
 * one, the second waits for the first and then sees that nothing is left.
 */
@ApplicationScoped
class JpaUsageBook implements UsageBook {
  private static final String SCHEMA = "interview_platform.";
  private static final String NOTE =
      "insert into interview_platform.usage_effect (metric, effect, period, amount)"
          + " values (?, ?, ?, ?) on conflict do nothing";
  private static final String STRIKE =
      "with struck as (delete from interview_platform.usage_effect"
          + " where metric = ? and effect = ? returning amount)"
          + " update interview_platform.usage_counter set used = greatest(0, used - struck.amount)"
          + " from struck where metric = ? and period = ?";
  private static final String OPEN =
      "insert into interview_platform.usage_counter (metric, period) values (?, ?)"
          + " on conflict do nothing";
  private static final String ADD =
      "update interview_platform.usage_counter set used = used + ?"
          + " where metric = ? and period = ? and used + ? <= ? returning used";
  private static final String HOLD =
      "select used from interview_platform.usage_counter where metric = ? and period = ?"
          + " for update";
  private static final String USED =
      "select used from interview_platform.usage_counter where metric = ? and period = ?";
  private static final String TELL =
      "update interview_platform.usage_counter set told = ?"
          + " where metric = ? and period = ? and told is distinct from ?";
  private static final String RECOUNT =
      "select metric, sum(amount) as used from interview_platform.usage_effect"
          + " where period = ? group by metric";
  private static final String CLOSE =
      "insert into interview_platform.usage_statement (month, metric, used, most, plan)"
          + " values (?, ?, ?, ?, ?) on conflict do nothing";
  private static final String STATEMENTS =
      "select month, metric, used, most, plan from interview_platform.usage_statement"
          + " order by month desc, metric limit ?";
  private static final String MONTHS =
      "select distinct period from interview_platform.usage_counter c"
          + " where period > date '1970-01-01' and period < ? and not exists"
          + " (select 1 from interview_platform.usage_statement s"
          + " where s.month = c.period and s.metric = c.metric) order by period";

  @PersistenceContext private EntityManager entities;

  @Override
  public boolean note(Metric metric, UsagePeriod period, UUID effect, long amount) {
    return update(NOTE, metric.name(), effect, period.first(), amount) == 1;
  }

  @Override
  public boolean strike(Metric metric, UsagePeriod period, UUID effect) {
    return update(STRIKE, metric.name(), effect, metric.name(), period.first()) == 1;
  }

  @Override
  public OptionalLong add(Metric metric, UsagePeriod period, long amount, OptionalLong most) {
    update(OPEN, metric.name(), period.first());
    return on(
            connection ->
                Sql.list(
                    connection,
                    ADD,
                    row -> row.getLong("used"),
                    amount,
                    metric.name(),
                    period.first(),
                    amount,
                    most.orElse(Long.MAX_VALUE)))
        .stream()
        .mapToLong(Long::longValue)
        .findFirst();
  }

  @Override
  public void hold(Metric metric, UsagePeriod period) {
    update(OPEN, metric.name(), period.first());
    on(connection -> used(connection, HOLD, metric, period));
  }

  @Override
  public long used(Metric metric, UsagePeriod period) {
    return on(connection -> used(connection, USED, metric, period));
  }

  @Override
  public boolean tellOnce(Metric metric, UsagePeriod period, LocalDate month) {
    return update(TELL, month, metric.name(), period.first(), month) == 1;
  }

  @Override
  public Map<Metric, Long> recount(LocalDate month) {
    Map<Metric, Long> sums = new EnumMap<>(Metric.class);
    on(
        connection ->
            Sql.list(
                connection,
                RECOUNT,
                row -> sums.put(Metric.valueOf(row.getString("metric")), row.getLong("used")),
                month));
    return sums;
  }

  @Override
  public boolean close(LocalDate month, Metric metric, long used, OptionalLong most, String plan) {
    Long limit = most.isPresent() ? most.getAsLong() : null;
    return update(CLOSE, month, metric.name(), used, limit, plan) == 1;
  }

  @Override
  public List<UsageStatement> statements(int most) {
    return on(connection -> Sql.list(connection, STATEMENTS, JpaUsageBook::statement, most));
  }

  @Override
  public List<OrganisationId> organisationsToClose(LocalDate before) {
    List<?> found =
        entities
            .createNativeQuery(
                "select " + SCHEMA + "organisations_with_open_months(:before)", UUID.class)
            .setParameter("before", before)
            .getResultList();
    return found.stream().map(each -> new OrganisationId((UUID) each)).toList();
  }

  @Override
  public List<LocalDate> monthsToClose(LocalDate before) {
    return on(
        connection ->
            Sql.list(connection, MONTHS, row -> row.getObject("period", LocalDate.class), before));
  }

  private static long used(Connection on, String sql, Metric metric, UsagePeriod period)
      throws SQLException {
    return Sql.first(on, sql, row -> row.getLong("used"), metric.name(), period.first()).orElse(0L);
  }

  private static UsageStatement statement(ResultSet row) throws SQLException {
    Long most = row.getObject("most", Long.class);
    return new UsageStatement(
        row.getObject("month", LocalDate.class),
        Metric.valueOf(row.getString("metric")),
        row.getLong("used"),
        most == null ? OptionalLong.empty() : OptionalLong.of(most),
        row.getString("plan"));
  }

  private int update(String sql, @org.jspecify.annotations.Nullable Object... parameters) {
    return on(connection -> Sql.update(connection, sql, parameters));
  }

  private <T> T on(ReturningWork<T> work) {
    return entities.unwrap(Session.class).doReturningWork(work);
  }
}

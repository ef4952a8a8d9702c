package org.interviewplatform.platform.outbox.internal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.interviewplatform.platform.outbox.Outbox;
import org.interviewplatform.platform.outbox.OutboxEntry;
import org.interviewplatform.platform.outbox.OutboxLag;
import org.interviewplatform.platform.sql.Sql;
import org.interviewplatform.platform.sql.Statements;

/** The outbox table under the relay's role. One statement a method, so one transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class PostgresOutbox implements Outbox {
  // The due rows are locked, skipping those another relay holds. Of these a row is taken only if
  // no earlier unsent row of its key is missing from the locked ones.
  private static final String CLAIM =
      """
      with due as materialized (
        select position, key from interview_platform.outbox_entry
        where sent_at is null and blocked_at is null and next_attempt_at <= now()
        order by position limit ? for update skip locked)
      update interview_platform.outbox_entry entry
      set attempts = attempts + 1, next_attempt_at = now() + make_interval(secs => ?)
      where entry.position in (
        select due.position from due where not exists (
          select 1 from interview_platform.outbox_entry earlier
          where earlier.key = due.key and earlier.position < due.position
            and earlier.sent_at is null
            and earlier.position not in (select position from due)))
      returning id, position, organisation_id, topic, key, payload, attempts
      """;

  private static final String SENT =
      "update interview_platform.outbox_entry set sent_at = now(), error = null"
          + " where id = any (?) and sent_at is null";

  private static final String RETRY =
      "update interview_platform.outbox_entry set error = ?,"
          + " next_attempt_at = now() + make_interval(secs => ?) where id = ? and sent_at is null";

  private static final String BLOCK =
      "update interview_platform.outbox_entry set error = ?, blocked_at = now()"
          + " where id = ? and sent_at is null";

  private static final String UNBLOCK =
      "update interview_platform.outbox_entry set blocked_at = null, attempts = 0,"
          + " next_attempt_at = now() where id = ? and blocked_at is not null";

  private static final String LAG =
      """
      select count(*) filter (where blocked_at is null) as waiting,
        count(*) filter (where blocked_at is not null) as blocked,
        coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0) as oldest
      from interview_platform.outbox_entry where sent_at is null
      """;

  private static final String PURGE =
      """
      delete from interview_platform.outbox_entry where position in (
        select position from interview_platform.outbox_entry
        where sent_at < now() - make_interval(secs => ?) limit ?)
      """;

  @Resource(lookup = "jdbc/interview-platform-relay")
  DataSource relay;

  @Override
  public List<OutboxEntry> claim(int limit, Duration hold) {
    return statements().list(CLAIM, PostgresOutbox::entry, limit, Sql.seconds(hold)).stream()
        .sorted(Comparator.comparingLong(OutboxEntry::position))
        .toList();
  }

  @Override
  public void markSent(Collection<UUID> ids) {
    statements().update(SENT, (Object) ids.toArray(UUID[]::new));
  }

  @Override
  public void retryLater(UUID id, Duration delay, String error) {
    statements().update(RETRY, error, Sql.seconds(delay), id);
  }

  @Override
  public void block(UUID id, String error) {
    statements().update(BLOCK, error, id);
  }

  @Override
  public boolean unblock(UUID id) {
    return statements().update(UNBLOCK, id) == 1;
  }

  @Override
  public OutboxLag lag() {
    return statements().list(LAG, PostgresOutbox::lag).get(0);
  }

  @Override
  public int purgeSent(Duration age, int limit) {
    return statements().update(PURGE, Sql.seconds(age), limit);
  }

  private Statements statements() {
    return new Statements(relay);
  }

  private static OutboxEntry entry(ResultSet row) throws SQLException {
    return new OutboxEntry(
        Sql.uuid(row, "id"),
        row.getLong("position"),
        Sql.uuid(row, "organisation_id"),
        row.getString("topic"),
        row.getString("key"),
        row.getString("payload"),
        row.getInt("attempts"));
  }

  private static OutboxLag lag(ResultSet row) throws SQLException {
    Duration oldest = Duration.ofMillis((long) (row.getDouble("oldest") * 1000));
    return new OutboxLag(row.getLong("waiting"), oldest, row.getLong("blocked"));
  }
}

package org.interviewplatform.privacy.internal;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.interviewplatform.platform.json.Json;
import org.interviewplatform.platform.privacy.CandidateTrace;
import org.interviewplatform.platform.privacy.HeldFile;
import org.interviewplatform.platform.privacy.HeldFiles;
import org.interviewplatform.platform.privacy.HeldRows;
import org.interviewplatform.platform.sql.NamedSql;
import org.interviewplatform.platform.sql.Sql;
import org.interviewplatform.platform.storage.ObjectKey;
import org.interviewplatform.privacy.HeldData;
import org.jspecify.annotations.Nullable;

/** {@link HeldData} by the SQL that features tell; none of it comes from outside the platform. */
@ApplicationScoped
class JpaHeldData implements HeldData {
  private static final String JOBS =
      " from interview_platform.job_request where job <> '%s' and "
          + JobData.ABOUT
          + "and status = ";

  @PersistenceContext private EntityManager entities;

  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  @Override
  public List<HeldFile> files(HeldFiles where, CandidateTrace trace) {
    return query(
        on -> {
          NamedSql sql = NamedSql.of(where.query(), trace.ids(), on);
          return Sql.list(on, sql.text(), row -> file(row, where.certain()), sql.values()).stream()
              .flatMap(Optional::stream)
              .toList();
        });
  }

  @Override
  public List<JsonNode> read(HeldRows rows, CandidateTrace trace) {
    String text =
        "select (to_jsonb(t) - ?::text[])::text as row from interview_platform."
            + rows.table()
            + " t where "
            + rows.condition();
    return query(
        on -> {
          NamedSql sql = NamedSql.of(text, trace.ids(), on);
          @Nullable Object[] secret = {on.createArrayOf("text", rows.secret().toArray())};
          return Sql.list(
              on,
              sql.text(),
              row -> Json.read(row.getString("row"), JsonNode.class),
              sql.valuesAfter(secret));
        });
  }

  @Override
  public long count(HeldRows rows, CandidateTrace trace) {
    if (!rows.readable()) {
      return 0;
    }
    String text = "select count(*) as rows" + from(rows);
    return query(
        on -> {
          NamedSql sql = NamedSql.of(text, trace.ids(), on);
          return Sql.first(on, sql.text(), row -> row.getLong("rows"), sql.values()).orElse(0L);
        });
  }

  @Override
  public void erase(HeldRows rows, CandidateTrace trace) {
    rows.eraser()
        .ifPresentOrElse(eraser -> call(eraser, trace), () -> update("delete" + from(rows), trace));
  }

  @Override
  public void dropWaitingJobs(CandidateTrace trace, String except) {
    update("delete" + jobs(except) + "'QUEUED'", trace);
  }

  @Override
  public boolean isWorkedOn(CandidateTrace trace, String except) {
    String text = "select id" + jobs(except) + "'RUNNING'";
    return query(
        on -> {
          NamedSql sql = NamedSql.of(text, trace.ids(), on);
          return Sql.first(on, sql.text(), row -> true, sql.values()).isPresent();
        });
  }

  private void call(String eraser, CandidateTrace trace) {
    String call = "select interview_platform." + eraser + "(?)";
    query(on -> Sql.first(on, call, row -> true, trace.session()));
  }

  private static String jobs(String except) {
    return JOBS.replace("%s", except);
  }

  private static String from(HeldRows rows) {
    return " from interview_platform." + rows.table() + " where " + rows.condition();
  }

  private int update(String text, CandidateTrace trace) {
    return query(
        on -> {
          NamedSql sql = NamedSql.of(text, trace.ids(), on);
          return Sql.update(on, sql.text(), sql.values());
        });
  }

  private <T> T query(Work<T> work) {
    return entities.unwrap(Session.class).doReturningWork(work::on);
  }

  private static Optional<HeldFile> file(ResultSet row, boolean certain) throws SQLException {
    Optional<String> upload = Optional.ofNullable(row.getString("upload_id"));
    return Optional.ofNullable(row.getString("object_key"))
        .map(key -> new HeldFile(new ObjectKey(key), certain, upload));
  }
}

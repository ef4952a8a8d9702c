package org.interviewplatform.overview.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.interviewplatform.overview.Need;
import org.interviewplatform.overview.NeedKind;
import org.interviewplatform.overview.Needs;
import org.interviewplatform.overview.RunningSession;
import org.interviewplatform.overview.Standings;
import org.interviewplatform.overview.TrendDay;
import org.interviewplatform.platform.sql.Sql;

/** {@link Standings} read across the features' tables; row-level security keeps to one's own. */
@ApplicationScoped
class JpaStandings implements Standings {
  private static final String COUNTS =
      "select count(*) filter (where status = 'STARTED') as answering,"
          + " count(*) filter (where status = 'SUBMITTED') as processing"
          + " from interview_platform.candidate_session"
          + " where status <> 'CONCLUDED' and started_at > ?";

  /** Of an answer, half is the recording and half what is found in it. */
  private static final String RUNNING =
      "select s.id, s.candidate_name, i.title, s.status, s.started_at, w.answers, w.progress,"
          + " (select count(*) from interview_platform.question q where q.organisation_id ="
          + " s.organisation_id and q.interview_id = s.interview_id) as questions from"
          + " interview_platform.candidate_session s join interview_platform.interview i on"
          + " i.organisation_id = s.organisation_id and i.id = s.interview_id cross join lateral"
          + " (select count(*) as answers, coalesce(round(avg(case when m.state in ('REJECTED',"
          + " 'FAILED', 'ABANDONED') then 100 else (case when m.state = 'READY' then 50 else"
          + " coalesce(j.media, 0) / 2 end) + (case when a.status <> 'PENDING' then 50 else"
          + " coalesce(j.analysis, 0) / 2 end) end)), 0) as progress from"
          + " interview_platform.response r join interview_platform.media_asset m on"
          + " m.organisation_id = r.organisation_id and m.id = r.media_id left join"
          + " interview_platform.response_analysis a on a.organisation_id = r.organisation_id and"
          + " a.id = r.media_id left join lateral (select max(progress) filter (where job ="
          + " 'process-media') as media, max(progress) filter (where job = 'analyse-response') as"
          + " analysis from interview_platform.job_request j where j.organisation_id ="
          + " r.organisation_id and j.subject = r.media_id) j on true where r.organisation_id ="
          + " s.organisation_id and r.session_id = s.id) w where s.status <> 'CONCLUDED' and"
          + " s.started_at > ? order by s.started_at desc, s.id limit ?";

  private static final String TREND =
      "with happened as (select (started_at at time zone 'UTC')::date as date, count(*) as started,"
          + " 0 as submitted, 0 as decided from interview_platform.candidate_session"
          + " where started_at >= ? and started_at < ? group by 1"
          + " union all select (submitted_at at time zone 'UTC')::date, 0, count(*), 0"
          + " from interview_platform.candidate_session"
          + " where submitted_at >= ? and submitted_at < ? group by 1"
          + " union all select (decided_at at time zone 'UTC')::date, 0, 0, count(*)"
          + " from interview_platform.decision where decided_at >= ? and decided_at < ? group by 1)"
          + " select day::date as day, coalesce(sum(h.started), 0) as started,"
          + " coalesce(sum(h.submitted), 0) as submitted, coalesce(sum(h.decided), 0) as decided"
          + " from generate_series(?::date, ?::date, interval '1 day') day"
          + " left join happened h on h.date = day::date"
          + " group by day order by day";

  @PersistenceContext private EntityManager entities;

  @Override
  public Counts unconcluded(Instant since) {
    return read(COUNTS, row -> new Counts(row.getInt("answering"), row.getInt("processing")), since)
        .get(0);
  }

  @Override
  public List<RunningSession> running(Instant since, int most) {
    return read(RUNNING, JpaStandings::running, since, most);
  }

  @Override
  public Needs needs(NeedKind kind, Instant now, int most) {
    NeedQueries.Query query = NeedQueries.of(kind, now);
    String counting = "select count(*) as total from (" + query.sql() + " limit ?) waiting";
    int total = read(counting, row -> row.getInt("total"), with(query.values(), Needs.MOST)).get(0);
    List<Need> first =
        total == 0
            ? List.of()
            : read(query.sql() + " limit ?", JpaStandings::need, with(query.values(), most));
    return new Needs(kind, total, first);
  }

  @Override
  public int deadJobs() {
    String dead =
        "select count(*) as total from interview_platform.job_request where status = 'DEAD'";
    return read(dead, row -> row.getInt("total")).get(0);
  }

  @Override
  public List<TrendDay> trend(LocalDate first, LocalDate last) {
    Instant from = start(first);
    Instant end = start(last.plusDays(1));
    Object[] values = {from, end, from, end, from, end, first.toString(), last.toString()};
    return read(TREND, JpaStandings::day, values);
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private <T> List<T> read(String sql, Sql.Row<T> row, Object... values) {
    return entities.unwrap(Session.class).doReturningWork(on -> Sql.list(on, sql, row, values));
  }

  private static Object[] with(List<Object> values, int limit) {
    return Stream.concat(values.stream(), Stream.of(limit)).toArray();
  }

  private static RunningSession running(ResultSet row) throws SQLException {
    return new RunningSession(
        Sql.uuid(row, "id"),
        row.getString("candidate_name"),
        row.getString("title"),
        row.getString("status").equals("SUBMITTED"),
        Sql.instant(row, "started_at"),
        row.getInt("answers"),
        row.getInt("questions"),
        row.getInt("progress"));
  }

  private static Need need(ResultSet row) throws SQLException {
    return new Need(
        Sql.uuid(row, "id"),
        row.getString("name"),
        row.getString("interview"),
        Sql.instant(row, "since"));
  }

  private static TrendDay day(ResultSet row) throws SQLException {
    return new TrendDay(
        row.getObject("day", LocalDate.class),
        row.getInt("started"),
        row.getInt("submitted"),
        row.getInt("decided"));
  }
}

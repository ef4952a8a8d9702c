package org.interviewplatform.report.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.paging.Slice;
import org.interviewplatform.platform.sql.NewestFirst;
import org.interviewplatform.platform.sql.Sql;
import org.interviewplatform.platform.tenant.Tenant;
import org.interviewplatform.report.GroupReport;
import org.interviewplatform.report.GroupReportId;
import org.interviewplatform.report.GroupReportScope;
import org.interviewplatform.report.GroupReports;
import org.interviewplatform.session.SessionId;

/** {@link GroupReports} in the database. */
@ApplicationScoped
class JpaGroupReports implements GroupReports {
  private static final String SCHEMA = "interview_platform.";
  private static final String RELEASE =
      "delete from interview_platform.group_report_session where report_id = ?";

  /** In one statement, however many they are. */
  private static final String HOLD =
      """
      insert into interview_platform.group_report_session (report_id, session_id, organisation_id)
      select ?, id, organisation_id from interview_platform.candidate_session
      where organisation_id = ?
      """;

  private static final String HELD =
      """
      select s.started_at, s.id from interview_platform.group_report_session h
      join interview_platform.candidate_session s on s.id = h.session_id
      where h.report_id = ? and (s.started_at, s.id) > (?, ?)
      order by s.started_at, s.id limit ?
      """;

  private static final Position BEFORE_ALL = new Position(Instant.EPOCH, new UUID(0, 0));

  @PersistenceContext private EntityManager entities;

  @Override
  public void add(GroupReport report) {
    entities.persist(report);
  }

  @Override
  public Optional<GroupReport> find(GroupReportId id) {
    return Optional.ofNullable(entities.find(GroupReport.class, id));
  }

  @Override
  public Optional<GroupReport> lock(GroupReportId id) {
    return Optional.ofNullable(
        entities.find(GroupReport.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public List<GroupReport> newest(Optional<Position> after, int most) {
    return NewestFirst.BY_REQUEST.query(entities, GroupReport.class, after, most).getResultList();
  }

  @Override
  public int hold(GroupReportId id, GroupReportScope scope) {
    return entities
        .unwrap(Session.class)
        .doReturningWork(
            on -> {
              Sql.update(on, RELEASE, id.value());
              return scope.days().isPresent()
                  ? hold(on, id, scope.days().get())
                  : hold(on, id, scope.interview().orElseThrow());
            });
  }

  private static int hold(Connection on, GroupReportId id, GroupReportScope.Days days)
      throws SQLException {
    return Sql.update(
        on,
        HOLD + "and started_at >= ? and started_at < ?",
        id.value(),
        Tenant.current().value(),
        days.begin(),
        days.end());
  }

  private static int hold(Connection on, GroupReportId id, InterviewId interview)
      throws SQLException {
    return Sql.update(
        on, HOLD + "and interview_id = ?", id.value(), Tenant.current().value(), interview.value());
  }

  @Override
  public Slice<SessionId> held(GroupReportId id, Optional<Position> after, int most) {
    Position from = after.orElse(BEFORE_ALL);
    List<Position> read =
        entities
            .unwrap(Session.class)
            .doReturningWork(
                on ->
                    Sql.list(
                        on,
                        HELD,
                        row -> new Position(Sql.instant(row, "started_at"), Sql.uuid(row, "id")),
                        id.value(),
                        from.createdAt(),
                        from.id(),
                        most + 1));
    return Slice.of(read, most, place -> place).map(place -> new SessionId(place.id()));
  }

  @Override
  public List<GroupReport> holding(SessionId session) {
    List<?> ids =
        entities
            .createNativeQuery(
                "select report_id from "
                    + SCHEMA
                    + "group_report_session where session_id = :session"
                    + " order by report_id",
                UUID.class)
            .setParameter("session", session.value())
            .getResultList();
    return ids.stream().flatMap(id -> lock(new GroupReportId((UUID) id)).stream()).toList();
  }
}

package org.interviewplatform.report.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.tenant.Tenant;
import org.interviewplatform.report.GroupReport;
import org.interviewplatform.report.GroupReportId;
import org.interviewplatform.report.GroupReports;
import org.interviewplatform.session.SessionId;

/** {@link GroupReports} in the database. */
@ApplicationScoped
class JpaGroupReports implements GroupReports {
  private static final String SCHEMA = "interview_platform.";

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
  public List<GroupReport> newest(int most) {
    return entities
        .createQuery(
            "select r from GroupReport r order by r.requestedAt desc, r.id.value",
            GroupReport.class)
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public void hold(GroupReportId id, List<SessionId> sessions) {
    entities
        .createNativeQuery(
            "delete from " + SCHEMA + "group_report_session where report_id = :report")
        .setParameter("report", id.value())
        .executeUpdate();
    entities
        .createNativeQuery(
            "insert into "
                + SCHEMA
                + "group_report_session (report_id, session_id, organisation_id)"
                + " select :report, unnest(cast(:sessions as uuid[])), :organisation")
        .setParameter("report", id.value())
        .setParameter("sessions", sessions.stream().map(SessionId::value).toArray(UUID[]::new))
        .setParameter("organisation", Tenant.current().value())
        .executeUpdate();
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

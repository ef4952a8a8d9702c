package org.interviewplatform.report.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.interviewplatform.report.Report;
import org.interviewplatform.report.Reports;
import org.interviewplatform.session.SessionId;

/** {@link Reports} in the database. */
@ApplicationScoped
class JpaReports implements Reports {
  @PersistenceContext private EntityManager entities;

  @Override
  public void add(Report report) {
    entities.persist(report);
  }

  @Override
  public Optional<Report> find(SessionId session) {
    return Optional.ofNullable(entities.find(Report.class, session));
  }

  @Override
  public Optional<Report> lock(SessionId session) {
    return Optional.ofNullable(
        entities.find(Report.class, session, LockModeType.PESSIMISTIC_WRITE));
  }
}

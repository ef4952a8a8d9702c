package org.interviewplatform.platform.job.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.interviewplatform.platform.job.JobRequest;
import org.interviewplatform.platform.job.JobRequested;
import org.interviewplatform.platform.job.JobRequests;
import org.interviewplatform.platform.sql.Sql;
import org.interviewplatform.platform.tenant.Tenant;
import org.interviewplatform.platform.tenant.internal.TenantConnection;

/** The job table under the organisation's policies. */
@ApplicationScoped
@Transactional
class PostgresJobRequests implements JobRequests {
  private static final String INSERT =
      "insert into interview_platform.job_request (organisation_id, job, subject, event_id)"
          + " values (?, ?, ?, ?) on conflict do nothing";
  private static final String ABOUT =
      "select "
          + JobRows.COLUMNS
          + " from interview_platform.job_request"
          + " where organisation_id = ? and subject = ? order by created_at desc";

  @PersistenceContext EntityManager entityManager;
  @Inject Event<JobRequested> requested;

  @Override
  public boolean request(String job, UUID subject, UUID eventId) {
    UUID organisation = Tenant.current().value();
    int inserted =
        TenantConnection.query(
            entityManager, on -> Sql.update(on, INSERT, organisation, job, subject, eventId));
    requested.fire(new JobRequested(job));
    return inserted == 1;
  }

  @Override
  public List<JobRequest> about(UUID subject) {
    UUID organisation = Tenant.current().value();
    return TenantConnection.query(
        entityManager, on -> Sql.list(on, ABOUT, JobRows::request, organisation, subject));
  }
}

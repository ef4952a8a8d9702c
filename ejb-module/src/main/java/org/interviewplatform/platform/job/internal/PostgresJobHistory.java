package org.interviewplatform.platform.job.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.job.JobHistory;
import org.interviewplatform.platform.job.JobRequest;
import org.interviewplatform.platform.job.JobRequested;
import org.interviewplatform.platform.job.JobRevived;
import org.interviewplatform.platform.job.JobStatus;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.sql.Sql;
import org.interviewplatform.platform.tenant.Tenant;
import org.interviewplatform.platform.tenant.internal.TenantConnection;

/** The job table under the organisation's policies. */
@ApplicationScoped
@Transactional
class PostgresJobHistory implements JobHistory {
  private static final Position NEWEST =
      new Position(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));
  private static final String LIST =
      "select "
          + JobRows.COLUMNS
          + " from interview_platform.job_request where organisation_id = ?"
          + " and (?::text is null or status = ?::text)"
          + " and (created_at, id) < (?, ?) order by created_at desc, id desc limit ?";
  private static final String REVIVE =
      "update interview_platform.job_request set status = 'QUEUED', attempts = 0,"
          + " not_before = now(), finished_at = null"
          + " where organisation_id = ? and id = ? and status = 'DEAD' returning job, subject";

  @PersistenceContext EntityManager entityManager;
  @Inject Event<JobRequested> requested;
  @Inject Event<JobRevived> revived;

  @Override
  public List<JobRequest> newest(Optional<JobStatus> status, Optional<Position> after, int limit) {
    UUID organisation = Tenant.current().value();
    String wanted = status.map(JobStatus::name).orElse(null);
    Position from = after.orElse(NEWEST);
    return TenantConnection.query(
        entityManager,
        on ->
            Sql.list(
                on,
                LIST,
                JobRows::request,
                organisation,
                wanted,
                wanted,
                from.createdAt(),
                from.id(),
                limit));
  }

  @Override
  public boolean revive(UUID id) {
    UUID organisation = Tenant.current().value();
    Optional<JobRevived> dead =
        TenantConnection.query(
            entityManager,
            on ->
                Sql.first(
                    on,
                    REVIVE,
                    row -> new JobRevived(row.getString("job"), Sql.uuid(row, "subject")),
                    organisation,
                    id));
    dead.ifPresent(
        job -> {
          revived.fire(job);
          requested.fire(new JobRequested(job.job()));
        });
    return dead.isPresent();
  }
}

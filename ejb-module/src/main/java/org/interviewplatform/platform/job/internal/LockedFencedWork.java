package org.interviewplatform.platform.job.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.job.FencedWork;
import org.interviewplatform.platform.job.JobError;
import org.interviewplatform.platform.job.JobLease;
import org.interviewplatform.platform.sql.Sql;
import org.interviewplatform.platform.tenant.internal.TenantConnection;

/** Holds the row of the request while the work writes; nobody can take the lease meanwhile. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class LockedFencedWork implements FencedWork {
  private static final String LOCK =
      "select 1 from interview_platform.job_request"
          + " where id = ? and owner = ? and epoch = ? and status = 'RUNNING' for update";

  @PersistenceContext EntityManager entityManager;

  @Override
  public void run(JobLease lease, Runnable work) {
    if (!lock(lease)) {
      throw new DomainException(JobError.LEASE_LOST, "Another runner took over.");
    }
    work.run();
  }

  private boolean lock(JobLease lease) {
    return TenantConnection.query(
        entityManager,
        on ->
            Sql.first(
                    on,
                    LOCK,
                    row -> row.getInt(1),
                    lease.jobRequestId(),
                    lease.owner(),
                    lease.epoch())
                .isPresent());
  }
}

package org.interviewplatform.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.Audited;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.outbox.BlockedEvent;
import org.interviewplatform.platform.outbox.BlockedEvents;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.paging.Slice;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;

/** Lets admins see what the organisation's jobs and events do, and try again what was given up. */
@ApplicationScoped
@Transactional
public class JobDesk {
  private static final int MOST_BLOCKED = 100;

  private final JobHistory history;
  private final BlockedEvents events;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected JobDesk() {
    this(null, null);
  }

  @Inject
  JobDesk(JobHistory history, BlockedEvents events) {
    this.history = history;
    this.events = events;
  }

  /** Up to so many jobs, newest first. */
  public Slice<JobRequest> list(Optional<JobStatus> status, Optional<Position> after, int limit) {
    CurrentCaller.require(Permission.MANAGE_JOBS);
    return Slice.of(
        history.newest(status, after, limit + 1),
        limit,
        job -> new Position(job.createdAt(), job.id()));
  }

  /**
   * Queues a job that was given up, from its first attempt.
   *
   * @throws DomainException {@link JobError#NOT_DEAD}
   */
  @Audited(AuditAction.JOB_RETRIED)
  public void retry(UUID id) {
    CurrentCaller.require(Permission.MANAGE_JOBS);
    if (!history.revive(id)) {
      throw new DomainException(JobError.NOT_DEAD, "There is no such job that was given up.");
    }
  }

  /**
   * The oldest hundred events that the broker refused; those of the same thing wait behind them.
   */
  public List<BlockedEvent> blocked() {
    CurrentCaller.require(Permission.MANAGE_JOBS);
    return events.oldest(MOST_BLOCKED);
  }

  /**
   * Offers a refused event to the broker again.
   *
   * @throws DomainException {@link JobError#NOT_DEAD}
   */
  @Audited(AuditAction.JOB_RETRIED)
  public void unblock(UUID id) {
    CurrentCaller.require(Permission.MANAGE_JOBS);
    if (!events.unblock(id)) {
      throw new DomainException(JobError.NOT_DEAD, "There is no such event that was refused.");
    }
  }
}

package org.interviewplatform.batch.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.job.FencedWork;
import org.interviewplatform.platform.job.JobError;
import org.interviewplatform.platform.job.JobFailure;
import org.interviewplatform.platform.job.JobLease;
import org.interviewplatform.platform.job.JobQueue;
import org.interviewplatform.platform.job.JobRequest;
import org.interviewplatform.platform.tenant.Tenant;

/** Decides what becomes of a request after an attempt: done, tried again, or given up. */
@ApplicationScoped
public class JobSettlement {
  private static final Logger LOG = System.getLogger(JobSettlement.class.getName());

  @Inject RunningJobs running;
  @Inject JobCatalog catalog;
  @Inject JobQueue queue;
  @Inject FencedWork fence;

  /** An execution has ended. Of several who notice, one settles it. */
  void ended(JobLease lease, boolean stopped) {
    running.remove(lease).ifPresent(job -> settle(job, stopped));
  }

  private void settle(RunningJob job, boolean stopped) {
    Optional<Throwable> thrown = job.thrown();
    if (thrown.isPresent()) {
      failed(job.request(), job.lease(), thrown.get());
    } else if (stopped) {
      queue.release(job.lease());
    } else {
      queue.succeed(job.lease());
    }
  }

  /** An attempt failed. */
  void failed(JobRequest request, JobLease lease, Throwable thrown) {
    if (isLeaseLost(thrown)) {
      LOG.log(Level.INFO, "{0} {1} goes on elsewhere", request.job(), request.subject());
      return;
    }
    JobFailure failure = JobFailure.of(thrown);
    report(request, failure, thrown);
    failed(request, lease, failure, isRetried(thrown));
  }

  /** An attempt failed, and perhaps another one can help. */
  void failed(JobRequest request, JobLease lease, JobFailure failure, boolean retried) {
    Optional<JobDefinition> job = catalog.find(request.job());
    if (job.isEmpty()) {
      queue.retryLater(lease, Duration.ZERO, failure);
    } else if (retried && request.attempts() < job.get().attempts()) {
      queue.retryLater(lease, job.get().delayAfter(request.attempts()), failure);
    } else {
      giveUp(job.get(), request, lease, failure);
    }
  }

  /** The node that worked on it is gone: that attempt counts, but nobody waits for the next one. */
  void expired(JobRequest request, JobLease lease, JobFailure failure) {
    Optional<JobDefinition> job = catalog.find(request.job());
    if (job.isPresent() && request.attempts() >= job.get().attempts()) {
      giveUp(job.get(), request, lease, failure);
    } else {
      queue.retryLater(lease, Duration.ZERO, failure);
    }
  }

  /**
   * The feature is told first: a node that dies in between leaves an expired lease, and the next
   * one tells it again.
   */
  private void giveUp(JobDefinition job, JobRequest request, JobLease lease, JobFailure failure) {
    Tenant.in(
        request.organisationId(),
        () -> fence.run(lease, () -> job.dead().failed(request.subject(), forPeople(failure))));
    queue.bury(lease, failure);
  }

  /** A failure nobody foresaw has a text for operators only; they find it with the request. */
  private static JobFailure forPeople(JobFailure failure) {
    return failure.isForeseen()
        ? failure
        : new JobFailure(failure.code(), "Something unexpected went wrong on our side.");
  }

  private static boolean isRetried(Throwable thrown) {
    return !(thrown instanceof DomainException failure) || failure.isRetried();
  }

  private static boolean isLeaseLost(Throwable thrown) {
    return thrown instanceof DomainException failure && failure.code() == JobError.LEASE_LOST;
  }

  private static void report(JobRequest request, JobFailure failure, Throwable thrown) {
    String what =
        request.job() + " " + request.subject() + ", attempt " + request.attempts() + ": ";
    if (thrown instanceof DomainException) {
      LOG.log(Level.INFO, what + failure.code() + " " + failure.text());
    } else {
      LOG.log(Level.WARNING, what + "failed unexpectedly", thrown);
    }
  }
}

package org.interviewplatform.batch.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.interviewplatform.platform.job.JobError;
import org.interviewplatform.platform.job.JobFailure;
import org.interviewplatform.platform.job.JobQueue;
import org.interviewplatform.platform.job.JobRequest;

/** Revives what dead nodes left behind, and forgets what succeeded long ago. */
@ApplicationScoped
class JobSweeper {
  private static final Logger LOG = System.getLogger(JobSweeper.class.getName());
  private static final int BATCH = 50;
  private static final int PURGE_BATCH = 1000;
  private static final Duration KEPT = Duration.ofDays(30);
  private static final Duration PURGE_INTERVAL = Duration.ofMinutes(10);

  @Inject JobConfig config;
  @Inject JobQueue queue;
  @Inject JobSettlement settlement;
  @Inject NodeName node;
  @Inject Clock clock;

  private Instant nextPurge = Instant.MIN;

  /** Tells whether anything was revived. */
  boolean sweep() {
    boolean revived = false;
    for (JobRequest request : queue.takeOverExpired(node.value(), BATCH, config.lease())) {
      revived = true;
      revive(request);
    }
    purge();
    return revived;
  }

  private void revive(JobRequest request) {
    LOG.log(Level.WARNING, "The runner of {0} stopped answering; reviving it", request);
    JobFailure failure =
        new JobFailure(JobError.LEASE_EXPIRED.code(), "The node working on it stopped answering.");
    settlement.expired(request, request.lease(node.value()), failure);
  }

  private void purge() {
    if (clock.instant().isAfter(nextPurge)) {
      nextPurge = clock.instant().plus(PURGE_INTERVAL);
      queue.purgeSucceeded(KEPT, PURGE_BATCH);
    }
  }
}

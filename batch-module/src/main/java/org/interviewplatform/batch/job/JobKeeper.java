package org.interviewplatform.batch.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import org.interviewplatform.platform.job.JobError;
import org.interviewplatform.platform.job.JobFailure;
import org.interviewplatform.platform.job.JobQueue;

/** Looks after the jobs of this node: renews leases, ends what takes too long or was lost. */
@ApplicationScoped
class JobKeeper {
  private static final Logger LOG = System.getLogger(JobKeeper.class.getName());

  @Inject RunningJobs running;
  @Inject JobCatalog catalog;
  @Inject JobConfig config;
  @Inject JobQueue queue;
  @Inject JobLauncher launcher;
  @Inject JobSettlement settlement;

  void keep() {
    running.all().forEach(this::keep);
  }

  private void keep(RunningJob job) {
    if (!queue.heartbeat(job.lease(), config.lease())) {
      lost(job);
    } else if (isTooLong(job)) {
      timedOut(job);
    } else if (hasEndedUnnoticed(job)) {
      settlement.ended(job.lease(), false);
    }
  }

  private void lost(RunningJob job) {
    if (running.remove(job.lease()).isPresent()) {
      LOG.log(Level.WARNING, "Lost the lease of {0}", job.request());
      job.executionId().ifPresent(launcher::stop);
    }
  }

  private boolean isTooLong(RunningJob job) {
    return catalog
        .find(job.request().job())
        .filter(definition -> job.isLongerThan(definition.timeout()))
        .isPresent();
  }

  private void timedOut(RunningJob job) {
    if (running.remove(job.lease()).isPresent()) {
      job.executionId().ifPresent(launcher::stop);
      JobFailure failure = new JobFailure(JobError.TIMED_OUT.code(), "It took too long.");
      settlement.failed(job.request(), job.lease(), failure, true);
    }
  }

  /** The listener tells as a rule; this is for an execution that ended without calling it. */
  private boolean hasEndedUnnoticed(RunningJob job) {
    boolean ended =
        job.executionId().isPresent()
            && job.isLongerThan(config.heartbeat())
            && launcher.hasEnded(job.executionId().getAsLong());
    if (ended) {
      job.threw(new IllegalStateException("The batch runtime ended it without a word"));
    }
    return ended;
  }

  /** Waits until this node works on nothing, or the patience is over. */
  void awaitQuiet() throws InterruptedException {
    long deadline = System.nanoTime() + config.stopPatience().toNanos();
    while (!running.isEmpty() && System.nanoTime() < deadline) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  /** Hands everything back and ends the executions. */
  void handBack() {
    for (RunningJob job : running.all()) {
      if (running.remove(job.lease()).isPresent()) {
        queue.release(job.lease());
        job.executionId().ifPresent(launcher::stop);
      }
    }
  }
}

package org.interviewplatform.batch.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.ThreadFactory;
import org.interviewplatform.batch.loop.WakeableLoop;
import org.interviewplatform.platform.job.JobQueue;
import org.interviewplatform.platform.job.JobRequest;
import org.interviewplatform.platform.job.JobRequested;
import org.jspecify.annotations.Nullable;

/**
 * Turns requests into batch executions, as many at once as the catalogue allows. The queue is the
 * truth: what the batch runtime believes about an execution is never asked about more than whether
 * it has ended.
 */
@ApplicationScoped
public class JobRunner {
  @Inject RunningJobs running;
  @Inject JobCatalog catalog;
  @Inject JobConfig config;
  @Inject JobQueue queue;
  @Inject JobLauncher launcher;
  @Inject JobSettlement settlement;
  @Inject JobKeeper keeper;
  @Inject JobSweeper sweeper;
  @Inject NodeName node;

  private volatile @Nullable WakeableLoop claims;
  private volatile @Nullable WakeableLoop heartbeats;

  /** Begins to claim and to look after what was claimed. */
  public void start(ThreadFactory threads) {
    WakeableLoop claim = new WakeableLoop("job-runner", config.poll(), this::claim);
    WakeableLoop heartbeat = new WakeableLoop("job-keeper", config.heartbeat(), this::keep);
    claims = claim;
    heartbeats = heartbeat;
    claim.start(threads);
    heartbeat.start(threads);
  }

  /** Claims nothing more, lets jobs finish for a while and hands the rest back. */
  public void stop() {
    WakeableLoop claim = claims;
    WakeableLoop heartbeat = heartbeats;
    if (claim == null || heartbeat == null) {
      return;
    }
    claim.stop(config.heartbeat());
    try {
      keeper.awaitQuiet();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    keeper.handBack();
    heartbeat.stop(config.heartbeat());
  }

  /** Whether its threads are alive. */
  public boolean isAlive() {
    WakeableLoop claim = claims;
    WakeableLoop heartbeat = heartbeats;
    return claim != null && claim.isAlive() && heartbeat != null && heartbeat.isAlive();
  }

  /** Looks for work at once. */
  public void wake() {
    WakeableLoop claim = claims;
    if (claim != null) {
      claim.wake();
    }
  }

  void onRequest(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobRequested requested) {
    wake();
  }

  boolean claim() {
    catalog.all().forEach(this::claim);
    return false;
  }

  private void claim(JobDefinition job) {
    int free = job.concurrency() - running.count(job.name());
    if (free > 0) {
      queue.claim(job.name(), node.value(), free, config.lease()).forEach(this::run);
    }
  }

  private void run(JobRequest request) {
    RunningJob job = new RunningJob(request, node.value());
    running.add(job);
    try {
      JobAssignment assignment = JobAssignment.of(request, node.value());
      long execution = launcher.start(request.job(), assignment.properties());
      job.started(execution);
      queue.started(job.lease(), execution);
    } catch (RuntimeException e) {
      job.threw(e);
      settlement.ended(job.lease(), false);
    }
  }

  private boolean keep() {
    keeper.keep();
    if (sweeper.sweep()) {
      wake();
    }
    return false;
  }
}

package org.interviewplatform.batch.job;

import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.interviewplatform.platform.job.FencedWork;
import org.interviewplatform.platform.job.JobLease;
import org.interviewplatform.platform.job.JobQueue;

/** One attempt at a job, as its steps see it. */
public final class JobRun {
  private final JobAssignment assignment;
  private final JobQueue queue;
  private final FencedWork fence;
  private final CopyOnWriteArrayList<Runnable> stops = new CopyOnWriteArrayList<>();
  private volatile boolean stopping;
  private int shown = -1;

  /** A run of an assignment. */
  public JobRun(JobAssignment assignment, JobQueue queue, FencedWork fence) {
    this.assignment = assignment;
    this.queue = queue;
    this.fence = fence;
  }

  /** What to work on: the id of a recording, a session, a notification. */
  public UUID subject() {
    return assignment.subject();
  }

  /** Under which lease. */
  public JobLease lease() {
    return assignment.lease();
  }

  /** Which attempt this is, counted from one. */
  public int attempt() {
    return assignment.attempt();
  }

  /**
   * Calls services that write, in one new transaction that only the holder of the lease can commit.
   */
  public void write(Runnable work) {
    fence.run(lease(), work);
  }

  /** Shows how far the work is; the same percentage twice costs nothing. */
  public void progress(int percent, String step) {
    if (percent != shown) {
      shown = percent;
      queue.progress(lease(), percent, step);
    }
  }

  /** Whether the work should end: the lease was lost, the time is up or the server stops. */
  public boolean isStopping() {
    return stopping;
  }

  /** Called at once when the work should end, such as to end a child process. */
  public void onStop(Runnable action) {
    stops.add(action);
    if (stopping) {
      action.run();
    }
  }

  void stop() {
    stopping = true;
    stops.forEach(Runnable::run);
  }
}

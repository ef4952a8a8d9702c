package org.interviewplatform.batch.job;

import java.time.Duration;
import java.util.UUID;
import org.interviewplatform.platform.job.JobFailure;

/**
 * How a job is run.
 *
 * @param name the job's XML
 * @param attempts how often it is tried, lost leases included
 * @param backoff how long to wait after an attempt that failed
 * @param concurrency how many at once on one node
 * @param timeout how long one attempt may take
 * @param dead tells the owning feature that there will be no further attempt
 */
public record JobDefinition(
    String name,
    int attempts,
    Backoff backoff,
    int concurrency,
    Duration timeout,
    DeadLetter dead) {

  /** A job whose attempts are twice as far apart every time. */
  public JobDefinition(
      String name,
      int attempts,
      Duration firstDelay,
      int concurrency,
      Duration timeout,
      DeadLetter dead) {
    this(name, attempts, Backoff.doubling(firstDelay), concurrency, timeout, dead);
  }

  /** Tells a feature, in its organisation and in a transaction, that its job was given up. */
  @FunctionalInterface
  public interface DeadLetter {
    /** Ends what the job was for. Must bear being told twice. */
    void failed(UUID subject, JobFailure failure);
  }

  /** How long to wait after an attempt that failed. */
  public Duration delayAfter(int attempt) {
    return backoff.after(attempt);
  }
}

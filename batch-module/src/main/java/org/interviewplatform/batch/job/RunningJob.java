package org.interviewplatform.batch.job;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.interviewplatform.platform.job.JobLease;
import org.interviewplatform.platform.job.JobRequest;
import org.jspecify.annotations.Nullable;

/** A request this node holds the lease of. */
final class RunningJob {
  private final JobRequest request;
  private final JobLease lease;
  private final long since = System.nanoTime();
  private volatile @Nullable Throwable thrown;
  private volatile long executionId = -1;

  RunningJob(JobRequest request, String owner) {
    this.request = request;
    lease = request.lease(owner);
  }

  JobRequest request() {
    return request;
  }

  JobLease lease() {
    return lease;
  }

  boolean isOf(String job) {
    return request.job().equals(job);
  }

  void started(long execution) {
    executionId = execution;
  }

  OptionalLong executionId() {
    return executionId < 0 ? OptionalLong.empty() : OptionalLong.of(executionId);
  }

  void threw(Throwable failure) {
    if (thrown == null) {
      thrown = failure;
    }
  }

  Optional<Throwable> thrown() {
    return Optional.ofNullable(thrown);
  }

  boolean isLongerThan(Duration time) {
    return System.nanoTime() - since > time.toNanos();
  }
}

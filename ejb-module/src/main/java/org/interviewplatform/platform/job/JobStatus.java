package org.interviewplatform.platform.job;

/** Where a job request stands. */
public enum JobStatus {
  /** Waiting for its time and a free runner. */
  QUEUED,
  /** Leased to a runner. */
  RUNNING,
  /** Done. */
  SUCCEEDED,
  /** Given up: no more attempts, or trying again cannot help. */
  DEAD
}

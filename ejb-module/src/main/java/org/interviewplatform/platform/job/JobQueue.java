package org.interviewplatform.platform.job;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * The runners' side of the jobs, across organisations. All times are the database's; every method
 * is a transaction of its own. Methods that take a lease tell by {@code false} that it was lost.
 */
public interface JobQueue {
  /** Leases up to so many due requests of a job, oldest first. */
  List<JobRequest> claim(String job, String owner, int limit, Duration lease);

  /** Takes over requests whose runner stopped answering; each has a new epoch. */
  List<JobRequest> takeOverExpired(String owner, int limit, Duration lease);

  /** Stays the runner for another while. */
  boolean heartbeat(JobLease held, Duration lease);

  /** Notes which batch execution does the work, for people who look. */
  boolean started(JobLease held, long executionId);

  /** Shows how far the work is, in percent, and what it is doing. */
  boolean progress(JobLease held, int percent, String step);

  /** Done. */
  boolean succeed(JobLease held);

  /** Failed this time; due again after the delay. */
  boolean retryLater(JobLease held, Duration delay, JobFailure failure);

  /** Failed for good. */
  boolean bury(JobLease held, JobFailure failure);

  /** Hands it back untouched, as when the server stops; the attempt does not count. */
  boolean release(JobLease held);

  /** Tries a dead request again from the first attempt. */
  boolean revive(UUID jobRequestId);

  /** What is waiting, running and dead, by job. */
  List<JobBacklog> backlog();

  /** Deletes requests that succeeded longer ago than that, up to so many; tells how many. */
  int purgeSucceeded(Duration age, int limit);
}

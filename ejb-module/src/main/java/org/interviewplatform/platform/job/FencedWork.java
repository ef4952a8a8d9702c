package org.interviewplatform.platform.job;

/**
 * Writes the result of a job so that only the present holder of the lease can.
 *
 * <p>The request's row is locked and its owner and epoch compared in the same new transaction as
 * the work: a runner that was believed dead and wakes up changes nothing.
 */
@FunctionalInterface
public interface FencedWork {
  /**
   * Does the work, or throws {@link JobError#LEASE_LOST}. The tenant must have been entered.
   *
   * @param lease what the job holds
   * @param work calls of services that join the transaction
   */
  void run(JobLease lease, Runnable work);
}

package org.interviewplatform.platform.job;

import org.interviewplatform.platform.error.ErrorCategory;
import org.interviewplatform.platform.error.ErrorCode;

/** What can go wrong with a job apart from its work. */
public enum JobError implements ErrorCode {
  /** Another runner took the request over; whatever this one still does is refused. */
  LEASE_LOST("job.lease-lost", ErrorCategory.INTERNAL),
  /** The runner stopped answering. */
  LEASE_EXPIRED("job.lease-expired", ErrorCategory.INTERNAL),
  /** The work took longer than the job may. */
  TIMED_OUT("job.timed-out", ErrorCategory.RESOURCES),
  /** Nothing was given up that could be tried again. */
  NOT_DEAD("job.not-dead", ErrorCategory.USER);

  private final String code;
  private final ErrorCategory category;

  JobError(String code, ErrorCategory category) {
    this.code = code;
    this.category = category;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public ErrorCategory category() {
    return category;
  }

  @Override
  public int status() {
    return category == ErrorCategory.USER ? 409 : 500;
  }
}

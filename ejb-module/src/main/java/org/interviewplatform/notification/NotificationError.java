package org.interviewplatform.notification;

import org.interviewplatform.platform.error.ErrorCategory;
import org.interviewplatform.platform.error.ErrorCode;

/** What may go wrong with news. */
public enum NotificationError implements ErrorCode {
  /** A webhook that the deliverer did not sign, or not in the last minutes. */
  NOT_GENUINE("notification.not-genuine", 400);

  private final String code;
  private final int status;

  NotificationError(String code, int status) {
    this.code = code;
    this.status = status;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public ErrorCategory category() {
    return ErrorCategory.USER;
  }

  @Override
  public int status() {
    return status;
  }
}

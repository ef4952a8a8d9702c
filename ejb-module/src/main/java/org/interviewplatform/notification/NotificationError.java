package org.interviewplatform.notification;

import org.interviewplatform.platform.error.ErrorCategory;
import org.interviewplatform.platform.error.ErrorCode;

/** What may go wrong with news. */
public enum NotificationError implements ErrorCode {
  /** A webhook that the deliverer did not sign, or not in the last minutes. */
  NOT_GENUINE("notification.not-genuine", 400),
  /** There is no such e-mail. */
  NOT_FOUND("notification.not-found", 404),
  /** It is on its way, or has arrived. */
  NOT_GIVEN_UP("notification.not-given-up", 409),
  /** Somebody must get these mails. */
  NOT_TO_BE_OFF("notification.not-to-be-off", 422);

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

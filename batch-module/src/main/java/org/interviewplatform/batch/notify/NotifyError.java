package org.interviewplatform.batch.notify;

import org.interviewplatform.platform.error.ErrorCategory;
import org.interviewplatform.platform.error.ErrorCode;

/** What may go wrong when sending. */
enum NotifyError implements ErrorCode {
  /** The mail server did not take the message; another attempt may succeed. */
  MAIL_SERVER("notify.mail-server", ErrorCategory.EXTERNAL),
  /** The address cannot be sent to. */
  ADDRESS("notify.address", ErrorCategory.USER);

  private final String code;
  private final ErrorCategory category;

  NotifyError(String code, ErrorCategory category) {
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
    return 502;
  }
}

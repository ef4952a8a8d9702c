package org.interviewplatform.batch.webhook;

import org.interviewplatform.platform.error.ErrorCategory;
import org.interviewplatform.platform.error.ErrorCode;

/** Why an attempt is repeated. */
enum DeliveryError implements ErrorCode {
  /** The receiver did not take it; another attempt may succeed. */
  NOT_TAKEN;

  @Override
  public String code() {
    return "webhook.not-taken";
  }

  @Override
  public ErrorCategory category() {
    return ErrorCategory.EXTERNAL;
  }

  @Override
  public int status() {
    return 502;
  }
}

package org.interviewplatform.platform.limit;

import org.interviewplatform.platform.error.ErrorCategory;
import org.interviewplatform.platform.error.ErrorCode;

/** What limits say. */
public enum LimitError implements ErrorCode {
  /** This was done too often; later it may be done again. */
  TOO_MANY("limit.too-many", 429);

  private final String code;
  private final int status;

  LimitError(String code, int status) {
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

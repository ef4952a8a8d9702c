package org.interviewplatform.analytics;

import org.interviewplatform.platform.error.ErrorCategory;
import org.interviewplatform.platform.error.ErrorCode;

/** What may be wrong with what is asked for. */
public enum AnalyticsError implements ErrorCode {
  /** The period ends before it begins. */
  PERIOD("analytics.period", 400);

  private final String code;
  private final int status;

  AnalyticsError(String code, int status) {
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

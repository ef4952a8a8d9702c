package org.interviewplatform.report;

import org.interviewplatform.platform.error.ErrorCategory;
import org.interviewplatform.platform.error.ErrorCode;

/** What may go wrong with reports. */
public enum ReportError implements ErrorCode {
  /** There is no report of this session, or not yet. */
  NOT_READY("report.not-ready", 404),
  /** The days a report is to be about are in no order, or too many. */
  INVALID_DAYS("report.invalid-days", 400),
  /** There is no key to sign bundles with. */
  NO_KEY("bundle.no-key", 409);

  private final String code;
  private final int status;

  ReportError(String code, int status) {
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

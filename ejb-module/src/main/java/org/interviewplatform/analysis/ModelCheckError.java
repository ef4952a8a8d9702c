package org.interviewplatform.analysis;

import org.interviewplatform.platform.error.ErrorCategory;
import org.interviewplatform.platform.error.ErrorCode;

/** What may go wrong when somebody accepts a model that drifts. */
public enum ModelCheckError implements ErrorCode {
  /** No such check. */
  NOT_FOUND("model-check.not-found", 404),
  /** The model keeps within the bound: there is nothing to accept. */
  PASSED("model-check.passed", 409),
  /** Without a reason nobody could tell later why. */
  NO_REASON("model-check.no-reason", 400);

  private final String code;
  private final int status;

  ModelCheckError(String code, int status) {
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

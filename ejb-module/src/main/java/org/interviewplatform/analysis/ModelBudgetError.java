package org.interviewplatform.analysis;

import org.interviewplatform.platform.error.ErrorCategory;
import org.interviewplatform.platform.error.ErrorCode;

/** What may be wrong about a budget for models. */
public enum ModelBudgetError implements ErrorCode {
  /** It is no amount of money. */
  INVALID("model-budget.invalid", 400);

  private final String code;
  private final int status;

  ModelBudgetError(String code, int status) {
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

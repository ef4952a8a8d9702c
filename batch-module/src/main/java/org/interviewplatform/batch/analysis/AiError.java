package org.interviewplatform.batch.analysis;

import org.interviewplatform.platform.error.ErrorCategory;
import org.interviewplatform.platform.error.ErrorCode;

/** What can go wrong with a model server. */
enum AiError implements ErrorCode {
  /** It has too much to do, or our quota is used up. */
  BUSY("ai.busy", ErrorCategory.RESOURCES),
  /** It does not answer, or not in time, or says that it is broken or closed to us. */
  UNAVAILABLE("ai.unavailable", ErrorCategory.EXTERNAL),
  /** It answers something else than the API says. */
  NONSENSE("ai.nonsense", ErrorCategory.EXTERNAL),
  /** This month's money for it is spent. */
  BUDGET_USED("ai.budget-used", ErrorCategory.USER),
  /** The candidate does not agree, or no longer. */
  NOT_AGREED("ai.not-agreed", ErrorCategory.USER),
  /** Its levels are too far from those that answers are known to have. */
  NOT_APPROVED("ai.model-not-approved", ErrorCategory.USER),
  /** It will not do this, however often it is asked: such as a language it does not know. */
  REFUSED("ai.refused", ErrorCategory.USER);

  private final String code;
  private final ErrorCategory category;

  AiError(String code, ErrorCategory category) {
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
    return 503;
  }
}

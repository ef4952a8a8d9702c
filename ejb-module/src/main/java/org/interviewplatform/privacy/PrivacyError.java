package org.interviewplatform.privacy;

import org.interviewplatform.platform.error.ErrorCategory;
import org.interviewplatform.platform.error.ErrorCode;

/** Why a candidate cannot be erased, or not yet. */
public enum PrivacyError implements ErrorCode {
  /** A legal hold forbids it. */
  ON_HOLD("privacy.on-hold", ErrorCategory.USER, 409),
  /** There is no such hold, or it was lifted. */
  HOLD_UNKNOWN("privacy.hold-unknown", ErrorCategory.USER, 404),
  /** Reasons are told, in 500 characters at most. */
  REASON_INVALID("privacy.reason-invalid", ErrorCategory.USER, 400),
  /** The number of days or the jurisdiction is not one that can be set. */
  POLICY_INVALID("privacy.policy-invalid", ErrorCategory.USER, 400),
  /** Nothing was erased under this name. */
  NOT_ERASED("privacy.not-erased", ErrorCategory.USER, 404),
  /** Jobs still work on the candidate's answers; tried again soon. */
  STILL_BUSY("privacy.still-busy", ErrorCategory.RESOURCES, 503);

  private final String code;
  private final ErrorCategory category;
  private final int status;

  PrivacyError(String code, ErrorCategory category, int status) {
    this.code = code;
    this.category = category;
    this.status = status;
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
    return status;
  }
}

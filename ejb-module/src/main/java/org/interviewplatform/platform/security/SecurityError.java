package org.interviewplatform.platform.security;

import org.interviewplatform.platform.error.ErrorCategory;
import org.interviewplatform.platform.error.ErrorCode;

/** Why a caller is turned away. */
public enum SecurityError implements ErrorCode {
  /** Nobody is signed in. */
  UNAUTHENTICATED("security.unauthenticated", 401),
  /** The name or password is wrong, and we do not say which. */
  WRONG_CREDENTIALS("security.wrong-credentials", 401),
  /** Signed in, but not allowed. */
  FORBIDDEN("security.forbidden", 403);

  private final String code;
  private final int status;

  SecurityError(String code, int status) {
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

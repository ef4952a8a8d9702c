package org.interviewplatform.platform.idempotency;

import org.interviewplatform.platform.error.ErrorCategory;
import org.interviewplatform.platform.error.ErrorCode;

/** Why a repeated request is refused. */
public enum IdempotencyError implements ErrorCode {
  /** The key was used for another request. */
  KEY_REUSED("idempotency.key-reused", 422),
  /** The first request with this key is still being worked on. */
  IN_PROGRESS("idempotency.in-progress", 409),
  /** The key is empty or too long. */
  INVALID_KEY("idempotency.invalid-key", 400);

  private final String code;
  private final int status;

  IdempotencyError(String code, int status) {
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

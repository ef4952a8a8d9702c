package org.interviewplatform.web.security;

import org.interviewplatform.platform.error.ErrorCategory;
import org.interviewplatform.platform.error.ErrorCode;

/** Why a request does not come through. */
public enum AccessError implements ErrorCode {
  /** No token, or one that is not to be trusted, or one that names nobody of ours. */
  NO_VALID_TOKEN("access.no-valid-token", 401),
  /** The address has a form that only serves to get round a check. */
  ADDRESS_REFUSED("access.address-refused", 400),
  /** Sign-in with a password is switched off here. */
  NO_ISSUER("access.no-issuer", 404);

  private final String code;
  private final int status;

  AccessError(String code, int status) {
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

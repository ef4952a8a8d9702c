package org.interviewplatform.organisation;

import org.interviewplatform.platform.error.ErrorCategory;
import org.interviewplatform.platform.error.ErrorCode;

/** What may go wrong with organisations and their people. */
public enum OrganisationError implements ErrorCode {
  /**
   * The e-mail address and the password do not belong together; which of them is wrong is not told.
   */
  SIGN_IN_REFUSED("organisation.sign-in-refused", 401);

  private final String code;
  private final int status;

  OrganisationError(String code, int status) {
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

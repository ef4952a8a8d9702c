package org.interviewplatform.platform.tenant;

import org.interviewplatform.platform.error.ErrorCategory;
import org.interviewplatform.platform.error.ErrorCode;

/** What can be wrong with the tenant of a thread. */
public enum TenantError implements ErrorCode {
  /** Work that belongs to an organisation was called outside of one. */
  MISSING("tenant.missing");

  private final String code;

  TenantError(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public ErrorCategory category() {
    return ErrorCategory.INTERNAL;
  }

  @Override
  public int status() {
    return 500;
  }
}

package org.interviewplatform.platform.sql;

import org.interviewplatform.platform.error.ErrorCategory;
import org.interviewplatform.platform.error.ErrorCode;

/** What can go wrong with the database apart from what is asked of it. */
public enum DatabaseError implements ErrorCode {
  /** It did not answer, or not with what was expected. */
  FAILED("database.failed");

  private final String code;

  DatabaseError(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public ErrorCategory category() {
    return ErrorCategory.EXTERNAL;
  }

  @Override
  public int status() {
    return 503;
  }
}

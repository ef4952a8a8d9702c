package org.interviewplatform.web.graphql;

import org.interviewplatform.platform.error.ErrorCategory;
import org.interviewplatform.platform.error.ErrorCode;

/** Why a query is not even begun. */
enum GraphQlError implements ErrorCode {
  /** It is no query by the schema. */
  INVALID("graphql.invalid"),
  /** It asks for more at once than is answered. */
  TOO_MUCH("graphql.too-much");

  private final String code;

  GraphQlError(String code) {
    this.code = code;
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
    return 400;
  }
}

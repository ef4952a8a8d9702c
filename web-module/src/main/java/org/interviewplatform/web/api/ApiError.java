package org.interviewplatform.web.api;

import org.interviewplatform.platform.error.ErrorCategory;
import org.interviewplatform.platform.error.ErrorCode;

/** What can be wrong with a request before any feature is asked. */
enum ApiError implements ErrorCode {
  /** The body is not JSON as this interface reads it. */
  MALFORMED("request.malformed", 400),
  /** A value is missing, of the wrong kind or out of range; the detail names it. */
  INVALID("request.invalid", 400),
  /** The cursor was not made by this server. */
  CURSOR_FORGED("request.cursor-invalid", 400),
  /** There is nothing at this address. */
  NOT_FOUND("request.not-found", 404),
  /** The address knows other methods. */
  METHOD_NOT_ALLOWED("request.method-not-allowed", 405),
  /** No answer in the wanted form. */
  NOT_ACCEPTABLE("request.not-acceptable", 406),
  /** Somebody else changed the same thing at the same time. */
  CONFLICT("request.conflict", 409),
  /** It is not as the client has read it any more. */
  CHANGED_MEANWHILE("request.changed-meanwhile", 412),
  /** The body's length must be told before it is sent. */
  LENGTH_REQUIRED("request.length-required", 411),
  /** The body is larger than taken. */
  TOO_LARGE("request.too-large", 413),
  /** The body is of a kind that is not taken here. */
  UNSUPPORTED_TYPE("request.unsupported-type", 415),
  /** Any other refusal by the server itself. */
  REFUSED("request.refused", 400),
  /** A fault of ours. */
  INTERNAL("internal", 500);

  private final String code;
  private final int status;

  ApiError(String code, int status) {
    this.code = code;
    this.status = status;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public ErrorCategory category() {
    return this == INTERNAL ? ErrorCategory.INTERNAL : ErrorCategory.USER;
  }

  @Override
  public int status() {
    return status;
  }
}

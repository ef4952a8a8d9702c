package org.interviewplatform.media;

import org.interviewplatform.platform.error.ErrorCategory;
import org.interviewplatform.platform.error.ErrorCode;

/** What may be wrong with what a candidate sends. */
public enum MediaError implements ErrorCode {
  /** There is no such upload. */
  NOT_FOUND("media.not-found", 404),
  /** Not a kind of file that is taken as an answer. */
  UNSUPPORTED_TYPE("media.unsupported-type", 415),
  /** Nothing was sent. */
  EMPTY("media.empty", 422),
  /** More than an answer may have. */
  TOO_LARGE("media.too-large", 413),
  /** More addresses of parts were asked for than any upload needs. */
  TOO_MANY_LINKS("media.too-many-links", 429),
  /** What arrived is not what was announced; sending again is right. */
  CHECKSUM_MISMATCH("media.checksum-mismatch", 422),
  /** Parts are missing; the upload may go on. */
  INCOMPLETE("media.incomplete", 409),
  /** The upload is finished, given up, or another request is finishing it. */
  WRONG_STATE("media.wrong-state", 409),
  /** The same key was used for something else. */
  KEY_REUSED("media.idempotency-key-reused", 422);

  private final String code;
  private final int status;

  MediaError(String code, int status) {
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

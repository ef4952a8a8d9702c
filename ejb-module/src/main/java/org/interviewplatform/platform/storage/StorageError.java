package org.interviewplatform.platform.storage;

import org.interviewplatform.platform.error.ErrorCategory;
import org.interviewplatform.platform.error.ErrorCode;

/** What can go wrong with objects. */
public enum StorageError implements ErrorCode {
  /** There is no such object, or it is another organisation's: we do not tell which. */
  NOT_FOUND("storage.not-found", ErrorCategory.USER, 404),
  /** The stream ended before, or went on after, the length that was declared. */
  LENGTH_MISMATCH("storage.length-mismatch", ErrorCategory.USER, 422),
  /** The multipart upload was completed, aborted or never begun. */
  UPLOAD_NOT_FOUND("storage.upload-not-found", ErrorCategory.USER, 404),
  /** The storage refuses to put the parts together: one is missing or too small. */
  PARTS_REFUSED("storage.parts-refused", ErrorCategory.USER, 422),
  /** The storage did not answer, or answered nonsense. */
  UNAVAILABLE("storage.unavailable", ErrorCategory.EXTERNAL, 503);

  private final String code;
  private final ErrorCategory category;
  private final int status;

  StorageError(String code, ErrorCategory category, int status) {
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

package org.interviewplatform.platform.storage.internal;

import io.minio.errors.ErrorResponseException;
import java.net.HttpURLConnection;
import java.util.Set;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.storage.StorageError;

/** S3's error codes in our words. */
final class S3Failures {
  private static final Set<String> MISSING = Set.of("NoSuchKey", "NoSuchObject");
  private static final Set<String> REFUSED_PARTS =
      Set.of("InvalidPart", "InvalidPartOrder", "EntityTooSmall");

  private S3Failures() {}

  static DomainException of(Throwable cause) {
    if (cause instanceof ErrorResponseException answer) {
      return answered(answer);
    }
    return new DomainException(
        StorageError.UNAVAILABLE, "The object storage did not answer.", cause);
  }

  private static DomainException answered(ErrorResponseException answer) {
    String code = answer.errorResponse().code();
    if ("NoSuchUpload".equals(code)) {
      return new DomainException(
          StorageError.UPLOAD_NOT_FOUND,
          "This upload was completed, aborted or never begun.",
          answer);
    }
    if (REFUSED_PARTS.contains(code)) {
      return new DomainException(
          StorageError.PARTS_REFUSED, "A part is missing or too small.", answer);
    }
    if (MISSING.contains(code)
        || answer.response() != null
            && answer.response().code() == HttpURLConnection.HTTP_NOT_FOUND) {
      return new DomainException(StorageError.NOT_FOUND, "There is no such object.", answer);
    }
    return new DomainException(
        StorageError.UNAVAILABLE, "The object storage refused (" + code + ").", answer);
  }
}

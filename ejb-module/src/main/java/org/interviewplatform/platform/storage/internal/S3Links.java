package org.interviewplatform.platform.storage.internal;

import io.minio.GetPresignedObjectUrlArgs;
import io.minio.Http;
import io.minio.errors.MinioException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.interviewplatform.platform.storage.Disposition;
import org.interviewplatform.platform.storage.ObjectKey;

/** Links that carry their own permission, for the address browsers know. */
final class S3Links {
  private final S3Client client;

  S3Links(S3Client client) {
    this.client = client;
  }

  URI get(ObjectKey key, Duration validity, String contentType, Disposition disposition) {
    Map<String, String> answer =
        Map.of(
            "response-content-type",
            contentType,
            "response-content-disposition",
            disposition.header());
    return sign(Http.Method.GET, key, validity, answer);
  }

  URI part(ObjectKey key, String uploadId, int partNumber, Duration validity) {
    Map<String, String> part =
        Map.of("uploadId", uploadId, "partNumber", Integer.toString(partNumber));
    return sign(Http.Method.PUT, key, validity, part);
  }

  private URI sign(
      Http.Method method, ObjectKey key, Duration validity, Map<String, String> parameters) {
    try {
      return URI.create(
          client.outside.getPresignedObjectUrl(
              GetPresignedObjectUrlArgs.builder()
                  .method(method)
                  .bucket(client.bucket)
                  .object(key.value())
                  .expiry((int) validity.toSeconds())
                  .extraQueryParams(parameters)
                  .build()));
    } catch (MinioException e) {
      throw S3Failures.of(e);
    }
  }
}

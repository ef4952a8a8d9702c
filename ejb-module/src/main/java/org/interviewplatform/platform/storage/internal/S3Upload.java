package org.interviewplatform.platform.storage.internal;

import io.minio.GetPresignedObjectUrlArgs;
import io.minio.Http;
import io.minio.errors.MinioException;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.Response;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.storage.ObjectKey;
import org.interviewplatform.platform.storage.StorageError;

/**
 * Puts a stream as it comes. The client library would gather parts of several megabytes in the heap
 * to sign them; a signed link needs only a small buffer.
 */
final class S3Upload {
  private final S3Client client;

  S3Upload(S3Client client) {
    this.client = client;
  }

  void put(ObjectKey key, InputStream content, long length, String contentType) {
    StreamedBody body = new StreamedBody(content, length, MediaType.get(contentType));
    Request request = new Request.Builder().url(link(key)).put(body).build();
    try (Response response = client.http.newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw new DomainException(
            StorageError.UNAVAILABLE, "The object storage answered " + response.code() + ".");
      }
    } catch (IOException e) {
      throw body.isMismatch() ? mismatch(length, e) : S3Failures.of(e);
    }
  }

  private static DomainException mismatch(long length, IOException cause) {
    return new DomainException(
        StorageError.LENGTH_MISMATCH, "Not exactly " + length + " bytes arrived.", cause);
  }

  private String link(ObjectKey key) {
    try {
      return client.inside.getPresignedObjectUrl(
          GetPresignedObjectUrlArgs.builder()
              .method(Http.Method.PUT)
              .bucket(client.bucket)
              .object(key.value())
              .expiry(1, TimeUnit.HOURS)
              .build());
    } catch (MinioException e) {
      throw S3Failures.of(e);
    }
  }
}

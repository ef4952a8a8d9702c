package org.interviewplatform.platform.storage.internal;

import io.minio.AbortMultipartUploadArgs;
import io.minio.CompleteMultipartUploadArgs;
import io.minio.CreateMultipartUploadArgs;
import io.minio.Http;
import io.minio.ListPartsArgs;
import io.minio.messages.ListPartsResult;
import io.minio.messages.Part;
import java.util.ArrayList;
import java.util.List;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.storage.ObjectKey;
import org.interviewplatform.platform.storage.StorageError;
import org.interviewplatform.platform.storage.UploadedPart;
import org.jspecify.annotations.Nullable;

/** Uploads in parts. */
final class S3Multipart {
  private final S3Client client;

  S3Multipart(S3Client client) {
    this.client = client;
  }

  String begin(ObjectKey key, String contentType) {
    CreateMultipartUploadArgs begin =
        CreateMultipartUploadArgs.builder()
            .bucket(client.bucket)
            .object(key.value())
            .headers(new Http.Headers("Content-Type", contentType))
            .build();
    return client.call(s3 -> s3.createMultipartUpload(begin)).result().uploadId();
  }

  List<UploadedPart> parts(ObjectKey key, String uploadId) {
    List<UploadedPart> found = new ArrayList<>();
    ListPartsResult page;
    Integer marker = null;
    do {
      page = page(key, uploadId, marker);
      for (Part part : page.parts()) {
        found.add(new UploadedPart(part.partNumber(), part.partSize(), part.etag()));
      }
      marker = page.nextPartNumberMarker();
    } while (page.isTruncated());
    return found;
  }

  private ListPartsResult page(ObjectKey key, String uploadId, @Nullable Integer marker) {
    ListPartsArgs.Builder list =
        ListPartsArgs.builder().bucket(client.bucket).object(key.value()).uploadId(uploadId);
    if (marker != null) {
      list.partNumberMarker(marker);
    }
    ListPartsArgs arguments = list.build();
    return client.call(s3 -> s3.listParts(arguments)).result();
  }

  void complete(ObjectKey key, String uploadId, List<UploadedPart> parts) {
    CompleteMultipartUploadArgs complete =
        CompleteMultipartUploadArgs.builder()
            .bucket(client.bucket)
            .object(key.value())
            .uploadId(uploadId)
            .parts(
                parts.stream()
                    .map(part -> new Part(part.partNumber(), part.etag()))
                    .toArray(Part[]::new))
            .build();
    client.call(s3 -> s3.completeMultipartUpload(complete));
  }

  void abort(ObjectKey key, String uploadId) {
    AbortMultipartUploadArgs abort =
        AbortMultipartUploadArgs.builder()
            .bucket(client.bucket)
            .object(key.value())
            .uploadId(uploadId)
            .build();
    try {
      client.call(s3 -> s3.abortMultipartUpload(abort));
    } catch (DomainException e) {
      if (e.code() != StorageError.UPLOAD_NOT_FOUND && e.code() != StorageError.NOT_FOUND) {
        throw e;
      }
    }
  }
}

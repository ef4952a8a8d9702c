package org.interviewplatform.platform.storage.internal;

import io.minio.GetObjectArgs;
import io.minio.HeadBucketArgs;
import io.minio.HeadObjectResponse;
import io.minio.RemoveObjectArgs;
import io.minio.StatObjectArgs;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.storage.Disposition;
import org.interviewplatform.platform.storage.ObjectKey;
import org.interviewplatform.platform.storage.ObjectStorage;
import org.interviewplatform.platform.storage.StorageError;
import org.interviewplatform.platform.storage.StoredObject;
import org.interviewplatform.platform.storage.UploadedPart;
import org.interviewplatform.platform.tenant.Tenant;

/** Any S3-compatible storage. */
class S3ObjectStorage implements ObjectStorage {
  private final S3Client client;

  S3ObjectStorage(StorageConfig config) {
    client = new S3Client(config);
  }

  @Override
  public StoredObject put(ObjectKey key, InputStream content, long length, String contentType) {
    new S3Upload(client).put(own(key), content, length, contentType);
    return existing(key);
  }

  @Override
  public StoredObject upload(ObjectKey key, Path source, String contentType) {
    try (InputStream content = Files.newInputStream(source)) {
      return put(key, content, Files.size(source), contentType);
    } catch (IOException e) {
      throw S3Failures.of(e);
    }
  }

  @Override
  public InputStream read(ObjectKey key) {
    GetObjectArgs get =
        GetObjectArgs.builder().bucket(client.bucket).object(own(key).value()).build();
    return client.call(s3 -> s3.getObject(get));
  }

  @Override
  public void download(ObjectKey key, Path target) {
    try (InputStream content = read(key)) {
      Files.copy(content, target);
    } catch (IOException e) {
      throw S3Failures.of(e);
    }
  }

  @Override
  public Optional<StoredObject> stat(ObjectKey key) {
    try {
      return Optional.of(existing(own(key)));
    } catch (DomainException e) {
      if (e.code() == StorageError.NOT_FOUND) {
        return Optional.empty();
      }
      throw e;
    }
  }

  @Override
  public URI presignedGet(
      ObjectKey key, Duration validity, String contentType, Disposition disposition) {
    return new S3Links(client).get(own(key), validity, contentType, disposition);
  }

  @Override
  public String beginMultipart(ObjectKey key, String contentType) {
    return new S3Multipart(client).begin(own(key), contentType);
  }

  @Override
  public URI presignPart(ObjectKey key, String uploadId, int partNumber, Duration validity) {
    return new S3Links(client).part(own(key), uploadId, partNumber, validity);
  }

  @Override
  public List<UploadedPart> parts(ObjectKey key, String uploadId) {
    return new S3Multipart(client).parts(own(key), uploadId);
  }

  @Override
  public StoredObject complete(ObjectKey key, String uploadId, List<UploadedPart> parts) {
    new S3Multipart(client).complete(own(key), uploadId, parts);
    return existing(key);
  }

  @Override
  public void abort(ObjectKey key, String uploadId) {
    new S3Multipart(client).abort(own(key), uploadId);
  }

  @Override
  public void delete(ObjectKey key) {
    RemoveObjectArgs remove =
        RemoveObjectArgs.builder().bucket(client.bucket).object(own(key).value()).build();
    client.call(s3 -> s3.removeObject(remove));
  }

  @Override
  public boolean answers() {
    try {
      client.call(s3 -> s3.headBucket(HeadBucketArgs.builder().bucket(client.bucket).build()));
      return true;
    } catch (DomainException e) {
      return false;
    }
  }

  void close() {
    client.close();
  }

  private StoredObject existing(ObjectKey key) {
    StatObjectArgs stat =
        StatObjectArgs.builder().bucket(client.bucket).object(key.value()).build();
    HeadObjectResponse found = client.call(s3 -> s3.statObject(stat));
    return new StoredObject(key, found.size(), found.contentType(), found.etag());
  }

  /** Another organisation's key is answered like one that does not exist. */
  private static ObjectKey own(ObjectKey key) {
    if (!key.organisationId().equals(Tenant.current())) {
      throw new DomainException(StorageError.NOT_FOUND, "There is no such object.");
    }
    return key;
  }
}

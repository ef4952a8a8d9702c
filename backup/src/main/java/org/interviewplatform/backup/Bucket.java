package org.interviewplatform.backup;

import io.minio.BucketExistsArgs;
import io.minio.GetObjectArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.StatObjectArgs;
import io.minio.StatObjectResponse;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.util.Optional;

/** The platform's object storage. */
final class Bucket {
  private static final long CHOSEN_BY_CLIENT = -1;

  private final MinioClient client;
  private final String name;

  private Bucket(MinioClient client, String name) {
    this.client = client;
    this.name = name;
  }

  /**
   * What is known of an object.
   *
   * @param version changes with its content
   */
  record Description(String contentType, long size, String version) {}

  /** The one the platform is set to. */
  static Bucket of(Settings settings) {
    MinioClient client =
        MinioClient.builder()
            .endpoint(settings.required("STORAGE_ENDPOINT"))
            .region(settings.orElse("STORAGE_REGION", "us-east-1"))
            .credentials(
                settings.required("STORAGE_ACCESS_KEY"), settings.required("STORAGE_SECRET_KEY"))
            .build();
    return new Bucket(client, settings.orElse("STORAGE_BUCKET", "interview-platform"));
  }

  void requireThere() throws IOException {
    try {
      if (!client.bucketExists(BucketExistsArgs.builder().bucket(name).build())) {
        throw new BackupException("There is no bucket " + name + ".");
      }
    } catch (MinioException e) {
      throw new IOException("The object storage does not answer.", e);
    }
  }

  Optional<Description> find(String key) throws IOException {
    try {
      StatObjectResponse found =
          client.statObject(StatObjectArgs.builder().bucket(name).object(key).build());
      return Optional.of(new Description(found.contentType(), found.size(), found.etag()));
    } catch (ErrorResponseException e) {
      if (e.response().code() == HttpURLConnection.HTTP_NOT_FOUND) {
        return Optional.empty();
      }
      throw new IOException("The object storage refused " + key, e);
    } catch (MinioException e) {
      throw new IOException("The object storage did not answer for " + key, e);
    }
  }

  InputStream read(String key) throws IOException {
    try {
      return client.getObject(GetObjectArgs.builder().bucket(name).object(key).build());
    } catch (MinioException e) {
      throw new IOException("The object storage did not give " + key, e);
    }
  }

  void write(String key, InputStream content, Description as) throws IOException {
    try {
      client.putObject(
          PutObjectArgs.builder().bucket(name).object(key).stream(
                  content, as.size(), CHOSEN_BY_CLIENT)
              .contentType(as.contentType())
              .build());
    } catch (MinioException e) {
      throw new IOException("The object storage did not take " + key, e);
    }
  }
}

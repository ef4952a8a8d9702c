package org.interviewplatform.benchmarks.platform;

import io.minio.GetObjectArgs;
import io.minio.ListObjectsArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.Result;
import io.minio.errors.MinioException;
import io.minio.messages.Item;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The platform's object storage, past the platform. */
final class DirectStorage {
  private static final String SETTING = "INTERVIEW_PLATFORM_STORAGE_";

  private final MinioClient client;
  private final String bucket;

  DirectStorage(Map<String, String> environment) {
    client =
        MinioClient.builder()
            .endpoint(setting(environment, "ENDPOINT"))
            .region(setting(environment, "REGION"))
            .credentials(setting(environment, "ACCESS_KEY"), setting(environment, "SECRET_KEY"))
            .build();
    bucket = setting(environment, "BUCKET");
  }

  private static String setting(Map<String, String> environment, String name) {
    return Objects.requireNonNull(environment.get(SETTING + name), name);
  }

  void put(String key, Path file) {
    try (InputStream content = Files.newInputStream(file)) {
      client.putObject(
          PutObjectArgs.builder().bucket(bucket).object(key).stream(content, Files.size(file), -1L)
              .build());
    } catch (IOException | MinioException e) {
      throw new IllegalStateException(e);
    }
  }

  /** SHA-256 of everything there is. */
  Set<String> checksums() {
    Set<String> found = new HashSet<>();
    ListObjectsArgs all = ListObjectsArgs.builder().bucket(bucket).recursive(true).build();
    try {
      for (Result<Item> each : client.listObjects(all)) {
        found.add(checksum(each.get().objectName()));
      }
    } catch (MinioException e) {
      throw new IllegalStateException(e);
    }
    return found;
  }

  private String checksum(String key) {
    GetObjectArgs get = GetObjectArgs.builder().bucket(bucket).object(key).build();
    try (InputStream content = client.getObject(get)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException | MinioException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

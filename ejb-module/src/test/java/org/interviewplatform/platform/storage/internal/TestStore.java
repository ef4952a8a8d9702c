package org.interviewplatform.platform.storage.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.interviewplatform.platform.config.Settings;
import org.interviewplatform.platform.storage.ObjectStorage;
import org.interviewplatform.platform.storage.StorageAddress;

/** An S3 server of its own for the tests of one JVM, which checks signatures as a real one does. */
public final class TestStore {
  private static final String BUCKET = "interview-platform";

  private final S3ObjectStorage storage;

  private TestStore() throws Exception {
    Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "store");
    Files.createDirectories(data.resolve(BUCKET));
    S3Proxy server =
        S3Proxy.builder()
            .blobStore(new FilesystemNio2BlobStore(data.toAbsolutePath().toString()))
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V4, "access", "secret")
            .ignoreUnknownHeaders(true)
            .build();
    server.start();
    storage = new S3ObjectStorage(new StorageConfig(settings(server.getPort())));
  }

  /** The storage, started by whoever asks first. */
  public static ObjectStorage get() {
    return Holder.INSTANCE.storage;
  }

  private static Settings settings(int port) {
    return Settings.of(
        Map.of(
            StorageAddress.ENDPOINT.name(),
            "http://127.0.0.1:" + port,
            StorageConfig.BUCKET.name(),
            BUCKET,
            StorageConfig.ACCESS_KEY.name(),
            "access",
            StorageConfig.SECRET_KEY.name(),
            "secret"));
  }

  private static final class Holder {
    static final TestStore INSTANCE = start();

    private static TestStore start() {
      try {
        return new TestStore();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }
}

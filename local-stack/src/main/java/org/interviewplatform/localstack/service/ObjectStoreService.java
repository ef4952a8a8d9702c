package org.interviewplatform.localstack.service;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Pattern;
import org.gaul.s3proxy.CrossOriginResourceSharing;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/** An S3 server that keeps objects as files; it checks signatures as a real one does. */
public final class ObjectStoreService implements Service {

  /** The bucket that holds everything of the application. */
  public static final String BUCKET = "interview-platform";

  /** The region requests are signed for. */
  public static final String REGION = "us-east-1";

  private static final int TIMEOUT_MILLIS = 2000;
  private static final long LARGEST_BUFFERED_REQUEST = 64L << 20;

  private final S3Proxy server;
  private final ObjectStore store;

  private ObjectStoreService(S3Proxy server, ObjectStore store) {
    this.server = server;
    this.store = store;
  }

  /** Starts the server on its data, with the bucket. */
  public static ObjectStoreService start(
      ServiceDirectories directories, ObjectStore store, List<String> origins) throws Exception {
    Path data = directories.data("storage");
    Path bucket = Files.createDirectories(data.resolve(BUCKET));
    // A directory that others on this machine may read is a bucket that everybody may list.
    Files.setPosixFilePermissions(bucket, PosixFilePermissions.fromString("rwx------"));
    S3Proxy server =
        S3Proxy.builder()
            .blobStore(new FilesystemNio2BlobStore(data.toString()))
            .endpoint(URI.create(store.endpoint()))
            .awsAuthentication(AuthenticationType.AWS_V4, store.accessKey(), store.secretKey())
            .v4MaxNonChunkedRequestSize(LARGEST_BUFFERED_REQUEST)
            .ignoreUnknownHeaders(true)
            .corsRules(cors(origins))
            .build();
    server.start();
    return new ObjectStoreService(server, store);
  }

  private static CrossOriginResourceSharing cors(List<String> origins) {
    List<String> patterns = origins.stream().map(Pattern::quote).toList();
    return new CrossOriginResourceSharing(
        patterns,
        List.of("GET", "HEAD", "PUT"),
        List.of("*"),
        List.of("ETag", "Content-Length", "Content-Range", "Accept-Ranges"),
        "");
  }

  /** Where it is and with which keys. */
  public ObjectStore store() {
    return store;
  }

  @Override
  public String name() {
    return "storage";
  }

  @Override
  public String address() {
    return "127.0.0.1:" + store.port();
  }

  // An unsigned request is refused by a server that works.
  @Override
  public void check() throws IOException {
    var connection = (HttpURLConnection) URI.create(store.endpoint()).toURL().openConnection();
    connection.setConnectTimeout(TIMEOUT_MILLIS);
    connection.setReadTimeout(TIMEOUT_MILLIS);
    int status = connection.getResponseCode();
    connection.disconnect();
    if (status != HttpURLConnection.HTTP_FORBIDDEN) {
      throw new IOException("The object store answered " + status + " to an unsigned request");
    }
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("The object store did not stop", e);
    }
  }
}

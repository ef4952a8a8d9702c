package org.interviewplatform.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Sealed objects, each once however many backups have it: what the platform stores it does not
 * change, and a name stands for a content and the key that sealed it.
 */
record ObjectFiles(Path directory) {
  private static final int PREFIX = 2;

  /** Copies an object unless it is there already; empty if the storage has none of that key. */
  Optional<KeptObject> keep(Bucket bucket, String key, Seal seal) throws IOException {
    Optional<Bucket.Description> found = bucket.find(key);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Bucket.Description is = found.get();
    String file = name(key, is.version(), seal.fingerprint());
    KeptObject kept = new KeptObject(key, is.contentType(), is.size(), is.version(), file);
    if (!Files.exists(path(file))) {
      copy(bucket, kept, seal);
    }
    return Optional.of(kept);
  }

  InputStream open(KeptObject object, Seal seal) throws IOException {
    return seal.opening(
        new BufferedInputStream(Files.newInputStream(path(object.file()))), object.key());
  }

  /** Deletes all but these. */
  int prune(Set<String> wanted) throws IOException {
    if (!Files.exists(directory)) {
      return 0;
    }
    int deleted = 0;
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!wanted.contains(String.valueOf(file.getFileName()))) {
          Files.delete(file);
          deleted++;
        }
      }
    }
    return deleted;
  }

  private void copy(Bucket bucket, KeptObject object, Seal seal) throws IOException {
    Durable.write(
        path(object.file()),
        out -> {
          try (InputStream content = bucket.read(object.key());
              OutputStream sealed = seal.sealing(out, object.key())) {
            long copied = content.transferTo(sealed);
            if (copied != object.size()) {
              throw new IOException(object.key() + " broke off after " + copied + " bytes");
            }
          }
        });
  }

  private Path path(String file) {
    return directory.resolve(file.substring(0, PREFIX)).resolve(file);
  }

  private static String name(String key, String version, String seal) {
    try {
      String all = String.join("\n", key, version, seal);
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

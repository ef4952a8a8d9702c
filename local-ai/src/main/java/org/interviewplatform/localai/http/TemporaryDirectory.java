package org.interviewplatform.localai.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A directory for uploads that bears the process id, so that what a killed process left behind can
 * be told from what a running one still needs.
 */
final class TemporaryDirectory implements AutoCloseable {

  private static final String PREFIX = "interview-platform-local-ai-";

  private final Path path;

  private TemporaryDirectory(Path path) {
    this.path = path;
  }

  static TemporaryDirectory create(Path parent) throws IOException {
    for (Path left : list(parent)) {
      if (isAbandoned(left)) {
        delete(left);
      }
    }
    String name = PREFIX + ProcessHandle.current().pid() + "-";
    return new TemporaryDirectory(Files.createTempDirectory(parent, name));
  }

  Path path() {
    return path;
  }

  private static boolean isAbandoned(Path directory) {
    String name = directory.getFileName().toString();
    if (!name.matches(PREFIX + "\\d{1,18}-\\d+")) {
      return false;
    }
    String pid = name.substring(PREFIX.length(), name.lastIndexOf('-'));
    Optional<ProcessHandle> owner = ProcessHandle.of(Long.parseLong(pid));
    return owner.isEmpty() || !owner.get().isAlive();
  }

  private static void delete(Path directory) throws IOException {
    for (Path file : list(directory)) {
      Files.deleteIfExists(file);
    }
    Files.deleteIfExists(directory);
  }

  private static List<Path> list(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.toList();
    }
  }

  @Override
  public void close() {
    try {
      if (Files.exists(path)) {
        delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.interviewplatform.localstack.demo.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A flat directory of things that are only needed for a while. */
final class WorkDirectory {

  private WorkDirectory() {}

  static void delete(Path directory) throws IOException {
    List<Path> files;
    try (Stream<Path> paths = Files.list(directory)) {
      files = paths.toList();
    }
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
    Files.deleteIfExists(directory);
  }
}

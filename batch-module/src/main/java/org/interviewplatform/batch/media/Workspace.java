package org.interviewplatform.batch.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * An empty directory for one job, with fixed file names so that nothing a candidate chose ever
 * becomes a path. Closing it deletes it with all it holds.
 */
public final class Workspace implements AutoCloseable {
  private final Path directory;

  Workspace(Path directory) {
    this.directory = directory;
  }

  public Path directory() {
    return directory;
  }

  /** Where a file of the recording is put as it came, numbered from 0. */
  Path source(int number) {
    return directory.resolve("source-" + number);
  }

  public Path audio() {
    return directory.resolve("audio.wav");
  }

  public Path thumbnail() {
    return directory.resolve("thumbnail.jpg");
  }

  Path file(String name) {
    return directory.resolve(name);
  }

  @Override
  public void close() {
    deleteAll(directory);
  }

  static void deleteAll(Path directory) {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

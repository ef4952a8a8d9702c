package org.interviewplatform.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where backups lie side by side, with the objects they share. */
record BackupDirectory(Path path) {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final String UNFINISHED = ".part";

  /** Does something with backups. */
  interface Work<T> {
    T run() throws Exception;
  }

  /** One command at a time. */
  <T> T alone(Work<T> work) throws Exception {
    Files.createDirectories(path);
    try (FileChannel file =
            FileChannel.open(
                path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = lock(file)) {
      if (lock == null) {
        throw new BackupException("Another command is working in " + path + ".");
      }
      return work.run();
    }
  }

  ObjectFiles objects() {
    return new ObjectFiles(path.resolve("objects"));
  }

  static String nameFor(Instant time) {
    return NAME.format(time);
  }

  /** An empty directory for a backup that is being made; what an earlier run left is deleted. */
  Path begin(String name) throws IOException {
    for (Path left : entries(UNFINISHED)) {
      delete(left);
    }
    return Files.createDirectory(path.resolve(name + UNFINISHED));
  }

  void finish(Path unfinished, String name) throws IOException {
    Durable.move(unfinished, path.resolve(name));
  }

  /** Finished backups, the newest last. */
  List<Path> finished() throws IOException {
    return entries("Z");
  }

  /** One by its name, or the newest. */
  Path find(List<String> name) throws IOException {
    List<Path> all = finished();
    if (name.isEmpty() && !all.isEmpty()) {
      return all.get(all.size() - 1);
    }
    return all.stream()
        .filter(backup -> name.contains(String.valueOf(backup.getFileName())))
        .findFirst()
        .orElseThrow(() -> new BackupException("There is no such backup in " + path + "."));
  }

  /** Deletes a backup; its objects stay. */
  static void delete(Path backup) throws IOException {
    try (Stream<Path> files = Files.walk(backup)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private List<Path> entries(String suffix) throws IOException {
    if (!Files.exists(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files
          .filter(Files::isDirectory)
          .filter(file -> file.getFileName().toString().endsWith(suffix))
          .sorted()
          .toList();
    }
  }

  private static @Nullable FileLock lock(FileChannel file) throws IOException {
    try {
      return file.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }
}

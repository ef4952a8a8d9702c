package org.interviewplatform.batch.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Hands out {@link Workspace}s under one root. Each directory carries the process it belongs to, so
 * that what a killed server left behind is found and removed, and what a living one uses is not.
 */
public final class Workspaces {
  private static final String OWN = mark(ProcessHandle.current());

  private final Path root;

  public Workspaces(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  public Workspace open() {
    try {
      Files.createDirectories(root);
      var ownerOnly =
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
      return new Workspace(
          Files.createDirectory(root.resolve(OWN + "-" + UUID.randomUUID()), ownerOnly));
    } catch (IOException e) {
      throw new MediaException(MediaFault.WORKSPACE_FAILED, e);
    }
  }

  /** Removes the directories of processes that are no more; returns how many. */
  public int sweep() {
    if (!Files.isDirectory(root)) {
      return 0;
    }
    try (Stream<Path> directories = Files.list(root)) {
      List<Path> orphans = directories.filter(d -> !belongsToTheLiving(d)).toList();
      orphans.forEach(Workspace::deleteAll);
      return orphans.size();
    } catch (IOException e) {
      throw new MediaException(MediaFault.WORKSPACE_FAILED, e);
    }
  }

  private static boolean belongsToTheLiving(Path directory) {
    String[] parts = directory.getFileName().toString().split("-", 3);
    if (parts.length < 3 || !parts[0].matches("\\d{1,10}")) {
      return false;
    }
    Optional<ProcessHandle> owner = ProcessHandle.of(Long.parseLong(parts[0]));
    return owner.filter(o -> mark(o).equals(parts[0] + "-" + parts[1])).isPresent();
  }

  /** Process numbers return, above all in containers; with the time of their start they do not. */
  private static String mark(ProcessHandle process) {
    Instant started = process.info().startInstant().orElse(Instant.EPOCH);
    return process.pid() + "-" + started.toEpochMilli();
  }
}

package org.interviewplatform.localstack.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Where each service keeps its data, log and pid file below the one data directory. */
public record ServiceDirectories(Path root) {

  /** The data of a service; only its owner may look in. */
  public Path data(String service) {
    return made(root.resolve(service));
  }

  /** The log file of a service. */
  public Path log(String service) {
    return made(root.resolve("logs")).resolve(service + ".log");
  }

  /** The pid file of a service. */
  public Path pidFile(String service) {
    return made(root.resolve("run")).resolve(service + ".pid");
  }

  private static Path made(Path directory) {
    try {
      Files.createDirectories(directory);
      Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
      return directory;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot make " + directory, e);
    }
  }
}

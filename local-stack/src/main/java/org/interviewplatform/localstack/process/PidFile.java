package org.interviewplatform.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process id with the moment that process began, so that a number the system has given to another
 * program since is never mistaken for ours.
 */
public final class PidFile {

  private static final long TOLERANCE_MILLIS = 2000;

  private final Path file;

  /** A pid file at that path; it need not exist. */
  public PidFile(Path file) {
    this.file = file;
  }

  /** Remembers the process, and what asks it to end. */
  public void write(ProcessHandle process, NativeProcess.StopSignal signal) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, process.pid() + "\n" + began(process) + "\n" + signal + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }

  /** The remembered process if it still runs. */
  public Optional<ProcessHandle> running() {
    try {
      List<String> lines = lines();
      if (lines.size() < 3) {
        return Optional.empty();
      }
      return ProcessHandle.of(Long.parseLong(lines.get(0)))
          .filter(ProcessHandle::isAlive)
          .filter(process -> sameMoment(began(process), Long.parseLong(lines.get(1))));
    } catch (IOException | NumberFormatException e) {
      // An unreadable pid file names nobody.
      return Optional.empty();
    }
  }

  /** Ends the remembered process and its descendants, first asking, then killing. */
  public void stopLeftover(Duration patience) {
    running().ifPresent(process -> stop(process, patience));
    delete();
  }

  private List<String> lines() throws IOException {
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  private NativeProcess.StopSignal signal() {
    try {
      return NativeProcess.StopSignal.valueOf(lines().get(2));
    } catch (IOException | IllegalArgumentException e) {
      // Every program knows this one.
      return NativeProcess.StopSignal.TERM;
    }
  }

  /** Forgets the process. */
  public void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void stop(ProcessHandle process, Duration patience) {
    List<ProcessHandle> family = process.descendants().toList();
    Signals.send(process, signal());
    try {
      process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      process.destroyForcibly();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    family.forEach(ProcessHandle::destroyForcibly);
  }

  private static long began(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  // The system derives it from the time of boot, which a clock adjustment moves a little.
  private static boolean sameMoment(long one, long other) {
    return Math.abs(one - other) < TOLERANCE_MILLIS;
  }
}

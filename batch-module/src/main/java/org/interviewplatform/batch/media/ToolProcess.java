package org.interviewplatform.batch.media;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * One run of a tool: its output is read on the calling thread, its errors go to a file, a clock
 * ends it. Whatever happens, it is dead when {@link #run} returns.
 */
final class ToolProcess {
  private static final int ERROR_TAIL = 16 * 1024;

  /** How long a killed process may take to leave the process table. */
  private static final Duration DEATH_LIMIT = Duration.ofSeconds(5);

  /** Reads what the tool prints; throwing ends the tool. */
  @FunctionalInterface
  interface OutputReader<T> {
    T read(InputStream output) throws IOException;
  }

  record Outcome<T>(T output, int status, String errors, boolean timedOut) {}

  private final Path directory;
  private final List<String> command;
  private final Duration limit;

  ToolProcess(Path directory, List<String> command, Duration limit) {
    this.directory = directory;
    this.command = command;
    this.limit = limit;
  }

  <T> Outcome<T> run(OutputReader<T> reader) {
    Path errors = directory.resolve("errors.log");
    Process process = start(errors);
    AtomicBoolean timedOut = endAtTheLimit(process);
    try {
      process.getOutputStream().close();
      T output = reader.read(process.getInputStream());
      int status = process.waitFor();
      return new Outcome<>(output, status, tail(errors), timedOut.get());
    } catch (IOException e) {
      throw new MediaException(timedOut.get() ? MediaFault.TIMED_OUT : MediaFault.TOOL_DIED, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MediaException(MediaFault.TOOL_DIED, e);
    } finally {
      end(process);
    }
  }

  /**
   * Kills the tool and what it started, and waits until they are gone: the sandbox is a process of
   * its own around the tool, and files may only be deleted when nobody writes them.
   */
  private static void end(Process process) {
    List<ProcessHandle> family =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    family.forEach(ProcessHandle::destroyForcibly);
    CompletableFuture<?>[] exits =
        family.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new);
    // not interruptible: an interrupted job must not leave a tool behind
    CompletableFuture.allOf(exits)
        .completeOnTimeout(null, DEATH_LIMIT.toMillis(), TimeUnit.MILLISECONDS)
        .join();
  }

  private Process start(Path errors) {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(directory.toFile()).redirectError(errors.toFile());
    // the server's environment holds secrets
    builder.environment().keySet().removeIf(name -> !name.equals("PATH"));
    try {
      return builder.start();
    } catch (IOException e) {
      throw new MediaException(MediaFault.TOOL_MISSING, e);
    }
  }

  private AtomicBoolean endAtTheLimit(Process process) {
    AtomicBoolean timedOut = new AtomicBoolean();
    process
        .onExit()
        .orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
        .exceptionally(
            late -> {
              timedOut.set(true);
              end(process);
              return process;
            });
    return timedOut;
  }

  private static String tail(Path errors) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(errors.toFile(), "r")) {
      int length = (int) Math.min(ERROR_TAIL, file.length());
      byte[] bytes = new byte[length];
      file.seek(file.length() - length);
      file.readFully(bytes);
      return new String(bytes, UTF_8);
    }
  }
}

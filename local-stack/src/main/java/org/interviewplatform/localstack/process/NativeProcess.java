package org.interviewplatform.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A child process in a session of its own, so that Ctrl-C in the terminal reaches only the JVM,
 * which then stops its children in order. The kernel signals the child when this JVM dies, even by
 * kill -9; a pid file lets the next start find one that survived all the same.
 */
public final class NativeProcess implements AutoCloseable {

  /** The signal that asks the program to end. */
  public enum StopSignal {
    /** An orderly end, which most programs know. */
    TERM,
    /** PostgreSQL's fast shutdown. */
    INT
  }

  // The kernel ties "parent died" to the thread that started the child, so this one never ends.
  private static final ExecutorService STARTER =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "process-starter");
            thread.setDaemon(true);
            return thread;
          });

  private final Process process;
  private final PidFile pidFile;
  private final StopSignal stopSignal;
  private final Duration patience;

  private NativeProcess(
      Process process, PidFile pidFile, StopSignal stopSignal, Duration patience) {
    this.process = process;
    this.pidFile = pidFile;
    this.stopSignal = stopSignal;
    this.patience = patience;
  }

  /**
   * What to run.
   *
   * @param prefix a command that executes the rest, such as {@code unshare -U}; usually empty
   * @param log gets standard output and error, appended
   * @param patience how long an orderly stop may take before the process is killed
   */
  public record Launch(
      List<String> prefix,
      List<String> command,
      Path directory,
      Map<String, String> environment,
      Path log,
      Path pidFile,
      StopSignal stopSignal,
      Duration patience) {}

  /** Starts it, after stopping one that an earlier JVM left behind under the same pid file. */
  public static NativeProcess start(Launch launch) {
    PidFile pidFile = new PidFile(launch.pidFile());
    pidFile.stopLeftover(launch.patience());
    Process process = startInStarterThread(builder(launch));
    pidFile.write(process.toHandle(), launch.stopSignal());
    return new NativeProcess(process, pidFile, launch.stopSignal(), launch.patience());
  }

  private static ProcessBuilder builder(Launch launch) {
    List<String> command = new ArrayList<>();
    command.add("setsid");
    command.addAll(launch.prefix());
    command.addAll(List.of("setpriv", "--pdeathsig", launch.stopSignal().name()));
    command.addAll(launch.command());
    ProcessBuilder builder = new ProcessBuilder(command).directory(launch.directory().toFile());
    builder.environment().putAll(launch.environment());
    builder.redirectErrorStream(true);
    builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(launch.log().toFile()));
    return builder;
  }

  private static Process startInStarterThread(ProcessBuilder builder) {
    try {
      return STARTER.submit(builder::start).get();
    } catch (ExecutionException e) {
      throw new UncheckedIOException(
          "Cannot start " + builder.command(), new IOException(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while starting " + builder.command(), e);
    }
  }

  /** Whether it still runs. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** Its process id. */
  public long pid() {
    return process.pid();
  }

  /** Calls back once it has ended, with its exit status. */
  public void onExit(java.util.function.IntConsumer listener) {
    process.onExit().thenAccept(ended -> listener.accept(ended.exitValue()));
  }

  /** Waits for its end, at most so long. */
  public boolean waitFor(Duration limit) {
    try {
      process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Asks it to end, waits as long as its patience, then kills it and its descendants. */
  @Override
  public void close() {
    List<ProcessHandle> descendants = process.descendants().toList();
    Signals.send(process.toHandle(), stopSignal);
    if (!waitFor(patience)) {
      descendants.forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      waitFor(patience);
    }
    pidFile.delete();
  }
}

package org.interviewplatform.systemtests.running;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The program behind {@code ./start} as a child process, on free ports, with a data directory of
 * its own. It may be killed and started again on the same data and the same ports.
 */
public final class LocalPlatform implements AutoCloseable {

  // Far beyond what it takes: a busy machine is no failure.
  private static final Duration START_LIMIT = Duration.ofMinutes(10);
  private static final Duration STOP_LIMIT = Duration.ofMinutes(2);
  private static final String READY = "Ready after";
  private static final String LIBERTY = "ws-server.jar";

  private final Path data;
  private final Ports ports;
  private Map<String, String> settings;
  private final List<ProcessHandle> everSeen = new ArrayList<>();
  private ProcessHandle process;
  private Duration startTook = Duration.ZERO;

  private LocalPlatform(
      Path data, Ports ports, Map<String, String> settings, ProcessHandle process) {
    this.data = data;
    this.ports = ports;
    this.settings = Map.copyOf(settings);
    this.process = process;
  }

  /** Starts it and waits until it says that it is ready. */
  public static LocalPlatform start(Path data) {
    return start(data, Map.of());
  }

  /** Starts it with settings of one's own, named as in the environment. */
  public static LocalPlatform start(Path data, Map<String, String> settings) {
    LocalPlatform platform =
        new LocalPlatform(data, Ports.free(), settings, ProcessHandle.current());
    platform.process = platform.run();
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> platform.process.destroy(), "stop-platform"));
    return platform;
  }

  /** One that already runs on that data; its ports must be in its environment. */
  public static LocalPlatform running(Path data) {
    try {
      long holder = Long.parseLong(Files.readString(data.resolve("lock")).strip());
      ProcessHandle process = ProcessHandle.of(holder).orElseThrow();
      return new LocalPlatform(data, Ports.in(Processes.environment(process)), Map.of(), process);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts it again after an end of whatever kind. */
  public void startAgain() {
    if (runs()) {
      throw new IllegalStateException("It still runs.");
    }
    process = run();
  }

  /** The same with other settings. */
  public void startAgain(Map<String, String> changed) {
    settings = Map.copyOf(changed);
    startAgain();
  }

  private ProcessHandle run() {
    long began = System.nanoTime();
    try {
      Files.createDirectories(data);
      ProcessBuilder builder = new ProcessBuilder(command()).redirectErrorStream(true);
      builder.environment().putAll(ports.environment());
      builder.environment().putAll(settings);
      Process started = builder.start();
      if (!readiness(started).get(START_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException("The platform did not start; see " + log());
      }
      startTook = Duration.ofNanos(System.nanoTime() - began);
      started.descendants().forEach(everSeen::add);
      return started.toHandle();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
      throw new IllegalStateException("The platform did not start; see " + log(), e);
    }
  }

  private List<String> command() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    // Killing this JVM must not leave the platform behind.
    return List.of(
        "setpriv",
        "--pdeathsig",
        "TERM",
        java,
        "-Xmx512m",
        "-XX:+UseSerialGC",
        "-Dinterview-platform.home=" + Home.directory(),
        "-jar",
        Home.built("local-stack/target/local-stack.jar").toString(),
        "--no-demo",
        "--data",
        data.toString());
  }

  /** True once it says so, false when it ends before. What it prints goes on into the log. */
  private CompletableFuture<Boolean> readiness(Process started) {
    CompletableFuture<Boolean> ready = new CompletableFuture<>();
    Thread reader = new Thread(() -> copyOutput(started, ready), "platform-output");
    reader.setDaemon(true);
    reader.start();
    return ready;
  }

  private void copyOutput(Process started, CompletableFuture<Boolean> ready) {
    try (BufferedReader output = started.inputReader(StandardCharsets.UTF_8)) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        Files.writeString(log(), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        if (line.contains(READY)) {
          ready.complete(true);
        }
      }
    } catch (IOException e) {
      ready.completeExceptionally(e);
    }
    ready.complete(false);
  }

  /** What it printed. */
  public Path log() {
    return data.resolve("start.log");
  }

  /** The directory that keeps everything. */
  public Path data() {
    return data;
  }

  /** How long the last start took until it was ready. */
  public Duration startTook() {
    return startTook;
  }

  /** Where pages and API are. */
  public URI address() {
    return URI.create("http://localhost:" + ports.of("HTTP"));
  }

  /** Where the bundled server for speech and passages is. */
  public URI speech() {
    return URI.create("http://127.0.0.1:" + ports.of("AI"));
  }

  /** Where the mail inbox is. */
  public URI inbox() {
    return URI.create("http://127.0.0.1:" + ports.of("INBOX"));
  }

  /** The application server's JVM. */
  public ProcessHandle liberty() {
    return Processes.below(process, LIBERTY).stream()
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The application server does not run."));
  }

  /** Processes below the application server whose command line has the words in it. */
  public List<ProcessHandle> belowLiberty(String words) {
    return Processes.below(liberty(), words);
  }

  /** The environment the application server runs with. */
  public Map<String, String> environment() {
    return Processes.environment(liberty());
  }

  /** Kills the application server as a power cut would; the rest ends too, in order. */
  public void killLiberty() {
    rememberProcesses();
    Processes.signal("KILL", liberty());
    awaitEnd();
  }

  /** Stops broker, object storage and mail in their tracks; server and database go on. */
  public void freezeServices() {
    Processes.signal("STOP", process);
  }

  /** Lets them go on as if nothing had been. */
  public void thawServices() {
    Processes.signal("CONT", process);
  }

  /** Kills everything at once; nothing gets to say goodbye. */
  public void killAll() {
    rememberProcesses();
    List<ProcessHandle> all = process.descendants().toList();
    Processes.signal("KILL", process);
    all.forEach(each -> Processes.signal("KILL", each));
    awaitEnd();
  }

  /**
   * Asks it to end, as Ctrl-C in the terminal does, and returns how long that took. The signal is
   * the polite one that always arrives: shells let programs in the background ignore Ctrl-C's.
   */
  public Duration stop() {
    rememberProcesses();
    long began = System.nanoTime();
    Processes.signal("TERM", process);
    awaitEnd();
    return Duration.ofNanos(System.nanoTime() - began);
  }

  private void awaitEnd() {
    Eventually.so("the end of the platform", STOP_LIMIT, () -> !Processes.runs(process));
  }

  private void rememberProcesses() {
    process.descendants().forEach(everSeen::add);
  }

  /** What it once started and still runs. */
  public List<ProcessHandle> leftovers() {
    return everSeen.stream().filter(Processes::runs).toList();
  }

  /** Whether it runs. */
  public boolean runs() {
    return Processes.runs(process);
  }

  @Override
  public void close() {
    if (runs()) {
      stop();
    }
  }
}

package org.interviewplatform.localstack.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.interviewplatform.localstack.LocalStack;
import org.interviewplatform.localstack.LocalStackSettings;
import org.interviewplatform.localstack.Secrets;
import org.interviewplatform.localstack.demo.Demo;
import org.interviewplatform.localstack.process.NativeProcess;

/** One run, from the first check to the orderly end. */
final class RunSession {

  private static final Logger LOG = Logger.getLogger(RunSession.class.getName());
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final Duration REPORT_EVERY = Duration.ofSeconds(15);

  private final Path home;
  private final RunOptions options;
  private final Terminal terminal;
  private final ClosingOrder started;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final long began = System.nanoTime();

  RunSession(Path home, RunOptions options, Terminal terminal) {
    this.home = home;
    this.options = options;
    this.terminal = terminal;
    this.started = new ClosingOrder(terminal);
  }

  /** Returns when everything has stopped again. */
  void run() {
    DataDirectory data = DataDirectory.take(options.data());
    try {
      LogFiles.divertTo(data.log("local-stack"));
      data.stopLeftovers();
      RunPorts ports = ports();
      Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
      startAll(data, ports);
      awaitEnd();
    } catch (RuntimeException e) {
      if (started.isClosing()) {
        return;
      }
      LOG.log(Level.SEVERE, "The start failed", e);
      started.close();
      throw e;
    }
  }

  private RunPorts ports() {
    if (options.freePorts()) {
      return RunPorts.free();
    }
    RunPorts ports = RunPorts.configured(System.getenv());
    List<RunPorts.Program> used = new ArrayList<>(List.of(RunPorts.Program.values()));
    if (options.stackOnly()) {
      used.removeAll(List.of(RunPorts.Program.HTTP, RunPorts.Program.AI));
    }
    ports.requireFree(used);
    return ports;
  }

  private void startAll(DataDirectory data, RunPorts ports) {
    if (options.stackOnly()) {
      LocalStack stack = startStack(data, ports);
      terminal.block(Summary.ofStack(stack));
      return;
    }
    MediaTools tools = MediaTools.find();
    terminal.line("ffmpeg", "from " + tools.origin());
    Application localAi = Application.localAi(home, ports, tools);
    NativeProcess ai = start(localAi, data);
    LocalStack stack = startStack(data, ports);
    Secrets secrets = Secrets.in(data.path().resolve("secrets.properties"));
    Map<String, String> environment =
        PlatformEnvironment.of(stack.environment(), ports, tools, secrets);
    Application liberty = Application.liberty(home, ports, data.path(), environment);
    NativeProcess server = start(liberty, data);
    awaitReady(localAi, ai, data);
    awaitReady(liberty, server, data);
    present(data, ports, stack);
  }

  private void present(DataDirectory data, RunPorts ports, LocalStack stack) {
    Duration took = Duration.ofNanos(System.nanoTime() - began);
    DemoRun demo = new DemoRun(home, data.path(), ports, terminal);
    List<Demo.OpenInterview> interviews = options.demo() ? demo.interviews() : List.of();
    terminal.block(Summary.of(ports, stack, took, data.path(), interviews));
    demo.followReports();
  }

  private LocalStack startStack(DataDirectory data, RunPorts ports) {
    String port = Integer.toString(ports.of(RunPorts.Program.HTTP));
    LocalStackSettings settings =
        LocalStackSettings.in(data.path())
            .on(ports.ofStack())
            .allowing(List.of("http://localhost:" + port, "http://127.0.0.1:" + port));
    LocalStack stack =
        LocalStack.start(settings, service -> terminal.line(service.name(), service.address()));
    started.add("services", stack);
    return stack;
  }

  private NativeProcess start(Application application, DataDirectory data) {
    NativeProcess process = application.start(data);
    started.add(application.name(), process);
    process.onExit(status -> ended(application, status, data));
    return process;
  }

  private void ended(Application application, int status, DataDirectory data) {
    if (!started.isClosing()) {
      terminal.line(
          application.name(),
          "ended by itself (status %d); its log is %s"
              .formatted(status, data.log(application.name())));
      ended.countDown();
    }
  }

  private void awaitReady(Application application, NativeProcess process, DataDirectory data) {
    Readiness.Outcome outcome =
        new Readiness(PAUSE, REPORT_EVERY)
            .await(
                application.ready(),
                application.limit(),
                () -> process.isAlive() && !application.hasFailed(data),
                waited ->
                    terminal.line(
                        application.name(), "starting, " + Terminal.seconds(waited) + " so far"));
    if (outcome != Readiness.Outcome.READY) {
      throw new PlainFailure(
          "%s %s. Its log is %s"
              .formatted(
                  application.name(),
                  outcome == Readiness.Outcome.ENDED ? "did not start" : "is not ready yet",
                  data.log(application.name())));
    }
    terminal.line(application.name(), application.ready().getAuthority());
  }

  private void awaitEnd() {
    try {
      ended.await();
      System.exit(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void stop() {
    if (!started.isClosing()) {
      terminal.block("\nStopping; data stays in " + options.data());
    }
    started.close();
  }
}

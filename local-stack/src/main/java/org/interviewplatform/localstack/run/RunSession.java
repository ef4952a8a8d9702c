package org.interviewplatform.localstack.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One run, from the first check to the orderly end. */
final class RunSession {

  private static final Logger LOG = Logger.getLogger(RunSession.class.getName());

  private final Path home;
  private final RunOptions options;
  private final Terminal terminal;
  private final ClosingOrder started;
  private final CountDownLatch ended = new CountDownLatch(1);

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
      RunContext context = new RunContext(home, terminal, started, data, ports());
      Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
      start(new PlatformStart(context, ended::countDown));
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

  private void start(PlatformStart platform) {
    if (options.stackOnly()) {
      platform.servicesOnly();
    } else {
      platform.everything(options.demo());
    }
  }

  private RunPorts ports() {
    if (options.freePorts()) {
      return RunPorts.free();
    }
    RunPorts ports = RunPorts.configured(System.getenv());
    List<RunPorts.Program> used = new ArrayList<>(List.of(RunPorts.Program.values()));
    if (options.stackOnly()) {
      used.removeAll(
          List.of(
              RunPorts.Program.HTTP,
              RunPorts.Program.HTTPS,
              RunPorts.Program.AI,
              RunPorts.Program.STRIPE));
    }
    ports.requireFree(used);
    return ports;
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

package org.interviewplatform.localstack.run;

import java.nio.file.Path;
import java.time.Duration;
import org.interviewplatform.localstack.process.NativeProcess;

/** An application that was started: waited for, and missed when it ends by itself. */
final class RunningApplication {

  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final Duration REPORT_EVERY = Duration.ofSeconds(15);

  private final Application application;
  private final RunContext run;
  private final NativeProcess process;

  private RunningApplication(Application application, RunContext run, NativeProcess process) {
    this.application = application;
    this.run = run;
    this.process = process;
  }

  static RunningApplication start(Application application, RunContext run, Runnable whenItEnds) {
    NativeProcess process = application.start(run.data());
    run.started().add(application.name(), process);
    RunningApplication running = new RunningApplication(application, run, process);
    process.onExit(status -> running.ended(status, whenItEnds));
    return running;
  }

  private void ended(int status, Runnable whenItEnds) {
    if (!run.started().isClosing()) {
      tell("ended by itself (status " + status + "); its log is " + log());
      whenItEnds.run();
    }
  }

  /** Returns when it answers; fails when it never will. */
  void awaitReady() {
    Readiness.Outcome outcome =
        new Readiness(PAUSE, REPORT_EVERY)
            .await(
                application.ready(),
                application.limit(),
                () -> process.isAlive() && !application.hasFailed(run.data()),
                waited -> tell("starting, " + Terminal.seconds(waited) + " so far"));
    if (outcome != Readiness.Outcome.READY) {
      String what = outcome == Readiness.Outcome.ENDED ? "did not start" : "is not ready yet";
      throw new PlainFailure(application.name() + " " + what + ". Its log is " + log());
    }
    tell(application.ready().getAuthority());
  }

  private void tell(String what) {
    run.terminal().line(application.name(), what);
  }

  private Path log() {
    return run.data().log(application.name());
  }
}

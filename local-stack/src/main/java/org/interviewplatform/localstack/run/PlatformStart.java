package org.interviewplatform.localstack.run;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.interviewplatform.localstack.LocalStack;
import org.interviewplatform.localstack.LocalStackSettings;
import org.interviewplatform.localstack.Secrets;
import org.interviewplatform.localstack.demo.Demo;
import org.interviewplatform.localstack.stripe.StripeDouble;

/** Starts services and applications side by side where nothing forbids it. */
final class PlatformStart {

  private final RunContext run;
  private final Runnable whenOneEnds;
  private final long began = System.nanoTime();

  PlatformStart(RunContext run, Runnable whenOneEnds) {
    this.run = run;
    this.whenOneEnds = whenOneEnds;
  }

  void servicesOnly() {
    run.terminal().block(Summary.ofStack(services()));
  }

  /** Returns when the platform can be used and, on a first start, has worked off the demo. */
  void everything(boolean withDemo) {
    MediaTools tools = MediaTools.find();
    run.terminal().line("ffmpeg", "from " + tools.origin());
    RunningApplication localAi = start(Application.localAi(run.home(), run.ports(), tools));
    LocalStack services = services();
    run.started().add("double of Stripe", StripeDouble.start(LocalBilling.stripe(run)));
    RunningApplication liberty = start(liberty(services, tools));
    DemoRun demo = new DemoRun(run);
    if (withDemo) {
      demo.makeMissingVideos(tools);
    }
    localAi.awaitReady();
    liberty.awaitReady();
    Duration took = Duration.ofNanos(System.nanoTime() - began);
    List<Demo.OpenInterview> interviews = withDemo ? demo.interviews() : List.of();
    run.terminal().block(Summary.of(run, services, took, interviews));
    demo.followReports();
  }

  private LocalStack services() {
    int port = run.ports().of(RunPorts.Program.HTTP);
    LocalStackSettings settings =
        LocalStackSettings.in(run.data().path())
            .on(run.ports().ofStack())
            .allowing(List.of("http://localhost:" + port, "http://127.0.0.1:" + port));
    LocalStack services =
        LocalStack.start(
            settings, service -> run.terminal().line(service.name(), service.address()));
    run.started().add("services", services);
    return services;
  }

  private Application liberty(LocalStack services, MediaTools tools) {
    // Read after the services have made theirs.
    Secrets secrets = Secrets.in(run.data().path().resolve("secrets.properties"));
    Map<String, String> environment =
        PlatformEnvironment.of(services.environment(), run.ports(), tools, secrets);
    environment.putAll(LocalBilling.environment(run));
    return Application.liberty(run.home(), run.ports(), run.data().path(), environment);
  }

  private RunningApplication start(Application application) {
    return RunningApplication.start(application, run, whenOneEnds);
  }
}

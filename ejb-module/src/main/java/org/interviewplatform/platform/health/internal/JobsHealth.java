package org.interviewplatform.platform.health.internal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.interviewplatform.platform.health.Probe;
import org.interviewplatform.platform.health.Probes;
import org.interviewplatform.platform.health.UnansweredException;
import org.interviewplatform.platform.job.JobBacklog;
import org.interviewplatform.platform.job.JobQueue;

/** What waits, runs and was given up. Never a reason to send requests elsewhere. */
@Readiness
@ApplicationScoped
class JobsHealth implements HealthCheck {
  @Inject JobQueue queue;
  @Inject Probes probes;
  private Probe<List<JobBacklog>> probe;

  @PostConstruct
  void prepare() {
    probe = probes.of(queue::backlog);
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder response = HealthCheckResponse.named("jobs").up();
    try {
      probe.answer().forEach(backlog -> tell(response, backlog));
      return response.build();
    } catch (UnansweredException e) {
      return response.withData("known", false).build();
    }
  }

  private static void tell(HealthCheckResponseBuilder response, JobBacklog backlog) {
    response
        .withData(backlog.job() + ".waiting", backlog.waiting())
        .withData(backlog.job() + ".oldestSeconds", backlog.oldest().toSeconds())
        .withData(backlog.job() + ".running", backlog.running())
        .withData(backlog.job() + ".dead", backlog.dead());
  }
}

package org.interviewplatform.platform.health.internal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.interviewplatform.platform.health.Probe;
import org.interviewplatform.platform.health.Probes;
import org.interviewplatform.platform.health.UnansweredException;
import org.interviewplatform.platform.outbox.Outbox;
import org.interviewplatform.platform.outbox.OutboxLag;

/** How far the broker is behind. Never a reason to send requests elsewhere: all nodes share it. */
@Readiness
@ApplicationScoped
class OutboxHealth implements HealthCheck {
  @Inject Outbox outbox;
  @Inject Probes probes;
  private Probe<OutboxLag> probe;

  @PostConstruct
  void prepare() {
    probe = probes.of(outbox::lag);
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder response = HealthCheckResponse.named("outbox").up();
    try {
      OutboxLag lag = probe.answer();
      return response
          .withData("waiting", lag.waiting())
          .withData("oldestSeconds", lag.oldest().toSeconds())
          .withData("blocked", lag.blocked())
          .build();
    } catch (UnansweredException e) {
      return response.withData("known", false).build();
    }
  }
}

package org.interviewplatform.batch.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.interviewplatform.batch.job.JobRunner;
import org.interviewplatform.batch.outbox.OutboxRelay;
import org.interviewplatform.batch.start.NodeWork;

/**
 * Whether the threads that relay events and run jobs are there. They outlive every failure of the
 * systems around us, so if one is gone only a restart brings it back.
 */
@Liveness
@ApplicationScoped
class LoopsHealth implements HealthCheck {
  @Inject OutboxRelay relay;
  @Inject JobRunner runner;
  @Inject NodeWork work;

  @Override
  public HealthCheckResponse call() {
    boolean expected = work.isStarted();
    return HealthCheckResponse.named("loops")
        .withData("expected", expected)
        .status(!expected || (relay.isAlive() && runner.isAlive()))
        .build();
  }
}

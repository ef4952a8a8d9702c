package org.interviewplatform.batch.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.interviewplatform.batch.intake.Intake;
import org.interviewplatform.batch.start.NodeWork;
import org.interviewplatform.platform.health.Dependency;

/** Whether this node follows events. It stays silent while the broker does. */
@Readiness
@ApplicationScoped
class IntakeHealth implements HealthCheck {
  @Inject Intake intake;
  @Inject NodeWork work;

  @Override
  public HealthCheckResponse call() {
    return Dependency.helpful(
        "events", "nothing new is processed here", () -> !work.isStarted() || intake.isAlive());
  }
}

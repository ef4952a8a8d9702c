package org.interviewplatform.platform.health.internal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.interviewplatform.platform.health.Dependency;
import org.interviewplatform.platform.health.Probe;
import org.interviewplatform.platform.health.Probes;
import org.interviewplatform.platform.storage.ObjectStorage;

/** Whether the bucket answers. */
@Readiness
@ApplicationScoped
class StorageHealth implements HealthCheck {
  @Inject ObjectStorage storage;
  @Inject Probes probes;
  private Probe<Boolean> probe;

  @PostConstruct
  void prepare() {
    probe = probes.of(storage::answers);
  }

  @Override
  public HealthCheckResponse call() {
    return Dependency.helpful(
        "object-storage",
        "recordings are kept by the candidates' browsers and sent again",
        probe::answer);
  }
}

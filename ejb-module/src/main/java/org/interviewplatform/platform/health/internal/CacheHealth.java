package org.interviewplatform.platform.health.internal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.interviewplatform.platform.cache.Cache;
import org.interviewplatform.platform.health.Dependency;
import org.interviewplatform.platform.health.Probe;
import org.interviewplatform.platform.health.Probes;

/** Whether Redis answers. */
@Readiness
@ApplicationScoped
class CacheHealth implements HealthCheck {
  @Inject Cache cache;
  @Inject Probes probes;
  private Probe<Boolean> probe;

  @PostConstruct
  void prepare() {
    probe = probes.of(cache::answers);
  }

  @Override
  public HealthCheckResponse call() {
    return Dependency.helpful("cache", "the database is asked instead", probe::answer);
  }
}

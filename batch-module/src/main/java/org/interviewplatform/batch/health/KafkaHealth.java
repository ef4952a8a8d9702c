package org.interviewplatform.batch.health;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.interviewplatform.batch.kafka.KafkaConfig;
import org.interviewplatform.platform.health.Dependency;
import org.interviewplatform.platform.health.Probe;
import org.interviewplatform.platform.health.Probes;

/** Whether a broker answers. */
@Readiness
@ApplicationScoped
class KafkaHealth implements HealthCheck {
  private static final int TIMEOUT_MILLIS = 1000;

  @Inject KafkaConfig config;
  @Inject Probes probes;
  private Probe<Boolean> probe;

  @PostConstruct
  void prepare() {
    probe = probes.of(this::answers);
  }

  @Override
  public HealthCheckResponse call() {
    return Dependency.helpful("kafka", "events wait in the outbox", probe::answer);
  }

  private boolean answers() throws Exception {
    Map<String, Object> client = new HashMap<>(config.client("health"));
    client.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS);
    client.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS);
    Admin admin = Admin.create(client);
    try {
      return !admin.describeCluster().nodes().get().isEmpty();
    } finally {
      admin.close(Duration.ZERO);
    }
  }
}

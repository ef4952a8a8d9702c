package org.interviewplatform.platform.health.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.interviewplatform.platform.health.Dependency;
import org.interviewplatform.platform.health.Probe;
import org.interviewplatform.platform.health.Probes;
import org.interviewplatform.platform.schema.SchemaReady;

/** Whether the database answers and has our schema. */
@Readiness
@ApplicationScoped
class DatabaseHealth implements HealthCheck {
  private static final int SECONDS = 1;

  @Resource(lookup = "jdbc/interview-platform")
  DataSource database;

  @Inject SchemaReady schema;
  @Inject Probes probes;
  private Probe<Boolean> probe;

  @PostConstruct
  void prepare() {
    probe = probes.of(this::answers);
  }

  @Override
  public HealthCheckResponse call() {
    return Dependency.needed("database", () -> schema.isOpen() && probe.answer());
  }

  private boolean answers() throws SQLException {
    try (Connection connection = database.getConnection()) {
      return connection.isValid(SECONDS);
    }
  }
}

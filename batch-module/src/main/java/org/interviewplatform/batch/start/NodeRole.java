package org.interviewplatform.batch.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;

/** What this node does: answer requests, work, or both. */
@ApplicationScoped
class NodeRole {
  static final ConfigKey<String> ROLE =
      ConfigKey.of(
          "interview-platform.role",
          String.class,
          "all",
          "What a node does: web (answers requests), worker (events and jobs) or all");

  @Inject Settings settings;

  boolean isWorker() {
    String role = settings.get(ROLE);
    return switch (role) {
      case "web" -> false;
      case "worker", "all" -> true;
      default ->
          throw new IllegalStateException(
              ROLE.name() + " is \"" + role + "\"; it must be web, worker or all.");
    };
  }
}

package org.interviewplatform.batch.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The name under which this node holds leases; a restarted node is another one. */
@ApplicationScoped
class NodeName {
  private final String name =
      System.getenv().getOrDefault("HOSTNAME", "node")
          + "-"
          + ProcessHandle.current().pid()
          + "-"
          + UUID.randomUUID().toString().substring(0, 8);

  String value() {
    return name;
  }
}

package org.interviewplatform.batch.start;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether this node works: its role says so, the schema is there and it is not stopping. */
@ApplicationScoped
public class NodeWork {
  private volatile boolean started;

  /** Relay, runner and intake have been started and not yet stopped. */
  public boolean isStarted() {
    return started;
  }

  void begin() {
    started = true;
  }

  void end() {
    started = false;
  }
}

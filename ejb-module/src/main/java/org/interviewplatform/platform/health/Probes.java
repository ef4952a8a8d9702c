package org.interviewplatform.platform.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.Callable;

/** Makes probes that ask on the server's own threads. */
@ApplicationScoped
public class Probes {
  @Resource ManagedExecutorService executor;
  @Inject Clock clock;

  /** A probe that asks this. */
  public <T> Probe<T> of(Callable<T> question) {
    return new Probe<>(question, executor, clock);
  }
}

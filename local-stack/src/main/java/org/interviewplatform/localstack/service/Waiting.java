package org.interviewplatform.localstack.service;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

/** Waits for a service to answer, no longer than it makes sense to. */
final class Waiting {

  private static final Duration PAUSE = Duration.ofMillis(25);

  private Waiting() {}

  /**
   * Tries until the attempt returns without an exception.
   *
   * @param stillPossible becomes false when waiting on is pointless, such as a process that ended
   * @throws IllegalStateException when the limit has passed or it is no longer possible
   */
  static void until(
      String what, Duration limit, BooleanSupplier stillPossible, Callable<?> attempt) {
    long end = System.nanoTime() + limit.toNanos();
    while (true) {
      try {
        attempt.call();
        return;
      } catch (Exception e) {
        if (!stillPossible.getAsBoolean() || System.nanoTime() > end) {
          throw new IllegalStateException(what + " did not start", e);
        }
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting", e);
    }
  }
}

package org.interviewplatform.batch.job;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** How long to wait after an attempt that failed. */
@FunctionalInterface
public interface Backoff {
  /**
   * The wait.
   *
   * @param attempt which attempt failed, counted from one
   */
  Duration after(int attempt);

  /** Twice as long after every attempt, until that is enough. */
  static Backoff doubling(Duration first) {
    int most = 8;
    return attempt -> first.multipliedBy(1L << Math.min(Math.max(attempt - 1, 0), most));
  }

  /**
   * So long after each attempt, and the last of them after every further one; up to a fifth more or
   * less, so that what failed together does not come again together.
   */
  static Backoff spread(List<Duration> waits) {
    double spread = 0.2;
    return attempt -> {
      Duration wait = waits.get(Math.min(Math.max(attempt, 1), waits.size()) - 1);
      double factor = 1 + spread * (2 * ThreadLocalRandom.current().nextDouble() - 1);
      return Duration.ofMillis((long) (wait.toMillis() * factor));
    };
  }
}

package org.interviewplatform.systemtests.running;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for something the platform will do in its own time: looks again until a deadline. */
public final class Eventually {

  private static final Duration PAUSE = Duration.ofMillis(200);

  private Eventually() {}

  /**
   * Looks until what is seen is as wanted, and returns it.
   *
   * @param what is waited for, as the failure says it
   */
  public static <T> T see(String what, Duration limit, Supplier<T> look, Predicate<T> wanted) {
    long deadline = System.nanoTime() + limit.toNanos();
    T seen = look.get();
    while (!wanted.test(seen)) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError(
            "Waited %d s for %s; the last seen was %s".formatted(limit.toSeconds(), what, seen));
      }
      LockSupport.parkNanos(PAUSE.toNanos());
      seen = look.get();
    }
    return seen;
  }

  /** Looks until it is so. */
  public static void so(String what, Duration limit, BooleanSupplier look) {
    see(what, limit, look::getAsBoolean, Boolean::booleanValue);
  }
}

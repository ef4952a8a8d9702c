package org.interviewplatform.platform.audit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The request from outside that the current thread answers, if it answers one. */
public final class CurrentRequest {
  private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

  private CurrentRequest() {}

  /** Work that may throw checked exceptions. */
  @FunctionalInterface
  public interface Work<X extends Exception, Y extends Exception> {
    /** Does it. */
    void run() throws X, Y;
  }

  /** Does the work for the request with this id, then returns the thread to where it was. */
  public static <X extends Exception, Y extends Exception> void in(String id, Work<X, Y> work)
      throws X, Y {
    @Nullable String before = CURRENT.get();
    CURRENT.set(id);
    try {
      work.run();
    } finally {
      restore(before);
    }
  }

  /** Its id. */
  public static Optional<String> id() {
    return Optional.ofNullable(CURRENT.get());
  }

  private static void restore(@Nullable String before) {
    if (before == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(before);
    }
  }
}

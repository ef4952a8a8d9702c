package org.interviewplatform.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What came of sending a message once.
 *
 * @param at when it was sent
 * @param took until the answer was there, or the end
 * @param status the answer's; empty without an answer
 * @param excerpt the beginning of the answer's body
 * @param failure one sentence, where there was no answer
 */
public record AttemptResult(
    Instant at, Duration took, Optional<Integer> status, String excerpt, Optional<String> failure) {
  private static final int GONE = 410;

  /** Whether the receiver has taken it. */
  public boolean isTaken() {
    return status.filter(code -> code >= 200 && code < 300).isPresent();
  }

  boolean isGone() {
    return status.filter(code -> code == GONE).isPresent();
  }

  /** Why it was not taken, as one sentence. */
  public String reason() {
    return failure.orElseGet(() -> "The receiver answered " + status.orElse(0) + ".");
  }
}

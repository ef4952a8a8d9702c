package org.interviewplatform.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The arithmetic of the answer clock. All times are the server's; what a browser believes the time
 * to be is never asked.
 */
final class AnswerClock {
  private AnswerClock() {}

  /** When a time that begins now is over. */
  static Instant endOf(Instant now, int seconds) {
    return now.plusSeconds(seconds);
  }

  /** How much is left: 0 when over, and never more than there was. */
  static Duration left(Instant now, Instant start, Instant end) {
    Instant from = now.isBefore(start) ? start : now;
    return from.isBefore(end) ? Duration.between(from, end) : Duration.ZERO;
  }

  /**
   * Whether a recording made in time may still arrive: for a while after its own end or the
   * deadline, whichever is later, and for ever where there is no deadline.
   */
  static boolean takesRecording(
      Instant now, Instant end, Optional<Instant> deadline, Duration lateUploads) {
    return deadline
        .map(last -> last.isAfter(end) ? last : end)
        .map(last -> !now.isAfter(last.plus(lateUploads)))
        .orElse(true);
  }
}

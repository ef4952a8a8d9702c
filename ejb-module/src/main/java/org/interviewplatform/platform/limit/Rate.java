package org.interviewplatform.platform.limit;

import java.time.Duration;
import java.time.format.DateTimeParseException;

/**
 * So many times in so much time: a bucket of that many tokens, refilled evenly.
 *
 * @param times at least 1
 * @param period longer than nothing
 */
public record Rate(long times, Duration period) {

  /** Checks the ranges above. */
  public Rate {
    if (times < 1 || period.isZero() || period.isNegative()) {
      throw new IllegalArgumentException("A rate needs a positive number and time.");
    }
  }

  /** Reads {@code 60/PT1M}; anything else is an IllegalArgumentException. */
  public static Rate parse(String text) {
    int slash = text.indexOf('/');
    try {
      return new Rate(
          Long.parseLong(text.substring(0, Math.max(0, slash)).strip()),
          Duration.parse(text.substring(slash + 1).strip()));
    } catch (NumberFormatException | DateTimeParseException e) {
      throw new IllegalArgumentException("\"" + text + "\" is no rate such as 60/PT1M.", e);
    }
  }
}

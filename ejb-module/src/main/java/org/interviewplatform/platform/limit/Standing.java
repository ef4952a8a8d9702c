package org.interviewplatform.platform.limit;

/**
 * How somebody stands to a limit.
 *
 * @param rate how often it may be done
 * @param remaining how often it still may be done at once
 */
public record Standing(Rate rate, long remaining) {

  /** Whole seconds until all may be done again. */
  public long secondsUntilFull() {
    long missing = Math.max(0, rate.times() - remaining);
    return (missing * rate.period().toSeconds() + rate.times() - 1) / rate.times();
  }
}

package org.interviewplatform.analytics;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long candidates who handed in waited.
 *
 * @param waiting how many have no decision yet
 * @param toRating from handing in to the first level given by a person
 * @param toDecision from handing in to the first decision
 * @param decidedWithin how many decisions came within each of {@link #LIMITS}, and later than all
 */
public record ReviewTimes(
    long waiting,
    Optional<Percentiles> toRating,
    Optional<Percentiles> toDecision,
    List<Long> decidedWithin) {
  /** Each further than the one before; a decision is counted at the first it keeps. */
  public static final List<Duration> LIMITS =
      List.of(Duration.ofDays(1), Duration.ofDays(3), Duration.ofDays(7), Duration.ofDays(14));

  /** The list is copied. */
  public ReviewTimes {
    decidedWithin = List.copyOf(decidedWithin);
  }

  /** Half of all waited no longer than the median, nine of ten no longer than the other. */
  public record Percentiles(Duration median, Duration ninetieth) {}
}

package org.interviewplatform.billing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What an organisation has used of its plan in this month.
 *
 * @param month its first day
 * @param lines one for each metric
 */
public record Usage(Plan plan, LocalDate month, List<Line> lines) {

  /** The line of a metric. */
  public Line of(Metric metric) {
    return lines.stream().filter(line -> line.metric() == metric).findFirst().orElseThrow();
  }

  /** Those of which nothing is left. */
  public List<Metric> usedUp() {
    return lines.stream().filter(Line::isUsedUp).map(Line::metric).toList();
  }

  /**
   * One metric.
   *
   * @param counted as it is counted
   * @param limit as the plan says it; empty without one
   */
  public record Line(Metric metric, long counted, OptionalLong limit) {
    private static final int WHOLE = 100;

    /** How much, in the limit's units. */
    public double used() {
      return (double) counted / metric.unit();
    }

    /** What is left, rounded down; empty without a limit. */
    public Optional<Long> left() {
      return limit.isEmpty()
          ? Optional.empty()
          : Optional.of(Math.max(0, (long) Math.floor(limit.getAsLong() - used())));
    }

    /** How full it is, 0 to 100; 0 without a limit. */
    public int percent() {
      if (limit.isEmpty()) {
        return 0;
      }
      return limit.getAsLong() == 0
          ? WHOLE
          : (int) Math.min(WHOLE, Math.floor(used() * WHOLE / limit.getAsLong()));
    }

    /** Whether nothing is left. */
    public boolean isUsedUp() {
      return limit.isPresent() && used() >= limit.getAsLong();
    }
  }
}

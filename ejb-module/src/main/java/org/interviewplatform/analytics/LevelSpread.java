package org.interviewplatform.analytics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How often each level was given for one competency.
 *
 * @param counts of level 1 first, 5 last
 */
public record LevelSpread(String competency, List<Long> counts) {
  /** The list is copied. */
  public LevelSpread {
    counts = List.copyOf(counts);
  }

  /** How many levels were given. */
  public long total() {
    return counts.stream().mapToLong(Long::longValue).sum();
  }

  /** The mean level; 0 when none was given. */
  public double mean() {
    long sum = IntStream.range(0, counts.size()).mapToLong(i -> (i + 1) * counts.get(i)).sum();
    return total() == 0 ? 0 : (double) sum / total();
  }
}

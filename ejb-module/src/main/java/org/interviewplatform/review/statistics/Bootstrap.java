package org.interviewplatform.review.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * How far a statistic would move had other units been drawn: units are drawn anew with replacement,
 * their ratings kept together, and the middle of what comes out is the interval.
 *
 * <p>Efron, B. and Tibshirani, R. J. (1993), "An Introduction to the Bootstrap", Chapman &amp;
 * Hall, chapter 13 (the percentile interval). The draws come from a seed, so that the same ratings
 * give the same interval.
 */
public final class Bootstrap {
  private static final double SHARE = 0.95;

  private final int replicates;
  private final long seed;

  /** Draws so many times, always in the same way. */
  public Bootstrap(int replicates, long seed) {
    this.replicates = replicates;
    this.seed = seed;
  }

  /**
   * The interval that holds 95 of 100 draws.
   *
   * @return empty where half of the draws give no value, since the rest would flatter
   */
  public Optional<Interval> interval(
      RatingTable table, Function<RatingTable, OptionalDouble> statistic) {
    if (table.units() < 2) {
      return Optional.empty();
    }
    Random random = new Random(seed);
    double[] drawn =
        IntStream.range(0, replicates)
            .mapToObj(replicate -> statistic.apply(draw(table, random)))
            .flatMapToDouble(OptionalDouble::stream)
            .sorted()
            .toArray();
    return drawn.length * 2 <= replicates
        ? Optional.empty()
        : Optional.of(
            new Interval(
                quantile(drawn, (1 - SHARE) / 2), quantile(drawn, (1 + SHARE) / 2), drawn.length));
  }

  private static RatingTable draw(RatingTable table, Random random) {
    int[] units = new int[table.units()];
    Arrays.setAll(units, i -> random.nextInt(table.units()));
    return table.draw(units);
  }

  /** Between the two nearest, in proportion. */
  private static double quantile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  /**
   * Where 95 of 100 draws lie.
   *
   * @param replicates how many draws gave a value
   */
  public record Interval(double low, double high, int replicates) {}
}

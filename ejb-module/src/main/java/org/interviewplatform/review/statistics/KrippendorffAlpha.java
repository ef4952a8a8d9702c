package org.interviewplatform.review.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Agreement of any number of raters on an ordered scale, with ratings missing.
 *
 * <p>Krippendorff, K. (2011), "Computing Krippendorff's Alpha-Reliability", University of
 * Pennsylvania, Annenberg School for Communication, sections C to E: coincidences of pairable
 * values, and the ordinal difference, which counts how many values lie between two ranks.
 */
public final class KrippendorffAlpha {
  private final double[] values;
  private final double[][] coincidences;
  private final double[] margins;

  private KrippendorffAlpha(RatingTable table) {
    this.values =
        IntStream.range(0, table.units())
            .mapToObj(table::said)
            .filter(said -> said.length > 1)
            .flatMapToDouble(Arrays::stream)
            .distinct()
            .sorted()
            .toArray();
    this.coincidences = new double[values.length][values.length];
    IntStream.range(0, table.units()).forEach(unit -> count(table.said(unit)));
    this.margins =
        Arrays.stream(coincidences).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
  }

  /** Alpha; absent where no unit was rated twice, or all ratings are the same. */
  public static OptionalDouble ordinal(RatingTable table) {
    return new KrippendorffAlpha(table).ordinal();
  }

  private OptionalDouble ordinal() {
    double observed = 0;
    double expected = 0;
    for (int c = 0; c < values.length; c++) {
      for (int k = c + 1; k < values.length; k++) {
        double difference = difference(c, k);
        observed += coincidences[c][k] * difference;
        expected += margins[c] * margins[k] * difference;
      }
    }
    double pairable = Arrays.stream(margins).sum();
    return expected > 0
        ? OptionalDouble.of(1 - (pairable - 1) * observed / expected)
        : OptionalDouble.empty();
  }

  /** Every pair of ratings of a unit, in both orders, weighing one over the others of the unit. */
  private void count(double[] said) {
    for (int i = 0; i < said.length; i++) {
      for (int j = 0; j < said.length; j++) {
        if (i != j) {
          coincidences[rank(said[i])][rank(said[j])] += 1.0 / (said.length - 1);
        }
      }
    }
  }

  private int rank(double value) {
    return Arrays.binarySearch(values, value);
  }

  private double difference(int lower, int upper) {
    double between = Arrays.stream(margins, lower, upper + 1).sum();
    double distance = between - (margins[lower] + margins[upper]) / 2;
    return distance * distance;
  }
}

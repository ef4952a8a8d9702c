package org.interviewplatform.review.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntBinaryOperator;

/**
 * Agreement of two raters corrected for chance, where some disagreements are graver than others.
 *
 * <p>Cohen, J. (1968), "Weighted kappa: Nominal scale agreement with provision for scaled
 * disagreement or partial credit", Psychological Bulletin 70, 213-220: one minus the observed over
 * the expected mean disagreement. The quadratic weights are those of Fleiss, J. L. and Cohen, J.
 * (1973), "The equivalence of weighted kappa and the intraclass correlation coefficient as measures
 * of reliability", Educational and Psychological Measurement 33, 613-619. For more than two raters
 * the mean over all pairs is taken: Light, R. J. (1971), "Measures of response agreement for
 * qualitative data", Psychological Bulletin 76, 365-377.
 */
public final class WeightedKappa {
  private WeightedKappa() {}

  /** With squared distances, over the units that both raters rated; the mean over all pairs. */
  public static OptionalDouble quadratic(RatingTable table) {
    List<Double> pairs = new ArrayList<>();
    for (int first = 0; first < table.raters(); first++) {
      for (int second = first + 1; second < table.raters(); second++) {
        quadraticOfPair(table.between(first, second)).ifPresent(pairs::add);
      }
    }
    return pairs.stream().mapToDouble(Double::doubleValue).average();
  }

  /**
   * From a table of counts, first rater in rows, with any weights.
   *
   * @param disagreement how grave the confusion of two categories is; 0 for a category with itself
   */
  public static OptionalDouble ofCounts(long[][] counts, IntBinaryOperator disagreement) {
    double total = 0;
    double observed = 0;
    double expected = 0;
    double[] first = new double[counts.length];
    double[] second = new double[counts.length];
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < counts.length; j++) {
        total += counts[i][j];
        first[i] += counts[i][j];
        second[j] += counts[i][j];
        observed += counts[i][j] * (double) disagreement.applyAsInt(i, j);
      }
    }
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < counts.length; j++) {
        expected += first[i] * second[j] * disagreement.applyAsInt(i, j) / total;
      }
    }
    return expected > 0 ? OptionalDouble.of(1 - observed / expected) : OptionalDouble.empty();
  }

  /** Squared distances need no table: their expectation is in the mean squares of the raters. */
  private static OptionalDouble quadraticOfPair(RatingTable pair) {
    double observed = 0;
    double firstSum = 0;
    double secondSum = 0;
    double squares = 0;
    for (int unit = 0; unit < pair.units(); unit++) {
      double first = pair.cell(unit, 0);
      double second = pair.cell(unit, 1);
      observed += (first - second) * (first - second);
      firstSum += first;
      secondSum += second;
      squares += first * first + second * second;
    }
    double expected = squares - 2 * firstSum * secondSum / Math.max(1, pair.units());
    return expected > 1e-9 ? OptionalDouble.of(1 - observed / expected) : OptionalDouble.empty();
  }
}

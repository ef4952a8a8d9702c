package org.interviewplatform.review.statistics;

import java.util.OptionalDouble;

/**
 * How much of the spread of ratings is the spread of what was rated; units and raters both drawn at
 * random, absolute agreement.
 *
 * <p>Shrout, P. E. and Fleiss, J. L. (1979), "Intraclass correlations: Uses in assessing rater
 * reliability", Psychological Bulletin 86, 420-428, case 2.
 */
public final class IntraclassCorrelation {
  private final RatingTable table;

  private IntraclassCorrelation(RatingTable table) {
    this.table = table;
  }

  /** ICC(2,1): of one rater. The table must have no gaps. */
  public static OptionalDouble single(RatingTable complete) {
    return new IntraclassCorrelation(complete).single();
  }

  /** ICC(2,k): of the mean of all raters. The table must have no gaps. */
  public static OptionalDouble average(RatingTable complete) {
    return new IntraclassCorrelation(complete).average();
  }

  private record MeanSquares(double units, double raters, double error) {}

  private OptionalDouble single() {
    if (isTooSmall()) {
      return OptionalDouble.empty();
    }
    MeanSquares mean = meanSquares();
    double k = table.raters();
    double spread =
        mean.units + (k - 1) * mean.error + k * (mean.raters - mean.error) / table.units();
    return ratio(mean.units - mean.error, spread);
  }

  private OptionalDouble average() {
    if (isTooSmall()) {
      return OptionalDouble.empty();
    }
    MeanSquares mean = meanSquares();
    double spread = mean.units + (mean.raters - mean.error) / table.units();
    return ratio(mean.units - mean.error, spread);
  }

  private boolean isTooSmall() {
    return table.units() < 2 || table.raters() < 2;
  }

  private static OptionalDouble ratio(double above, double below) {
    return below > 1e-9 ? OptionalDouble.of(above / below) : OptionalDouble.empty();
  }

  /** Two-way analysis of variance with one observation in a cell. */
  private MeanSquares meanSquares() {
    int n = table.units();
    int k = table.raters();
    double[] ofUnit = new double[n];
    double[] ofRater = new double[k];
    double grand = 0;
    for (int unit = 0; unit < n; unit++) {
      for (int rater = 0; rater < k; rater++) {
        double value = table.cell(unit, rater);
        ofUnit[unit] += value / k;
        ofRater[rater] += value / n;
        grand += value / (n * (double) k);
      }
    }
    double units = k * squares(ofUnit, grand);
    double raters = n * squares(ofRater, grand);
    double error = Math.max(0, total(grand) - units - raters);
    return new MeanSquares(units / (n - 1), raters / (k - 1), error / ((n - 1) * (double) (k - 1)));
  }

  private double total(double grand) {
    double sum = 0;
    for (int unit = 0; unit < table.units(); unit++) {
      sum += squares(table.said(unit), grand);
    }
    return sum;
  }

  private static double squares(double[] values, double centre) {
    double sum = 0;
    for (double value : values) {
      sum += (value - centre) * (value - centre);
    }
    return sum;
  }
}

package org.interviewplatform.review.statistics;

/**
 * Whether two shares differ by more than chance, exact for samples of any size.
 *
 * <p>Fisher, R. A. (1935), "The Design of Experiments", Oliver &amp; Boyd, chapter II. With all
 * margins fixed the table follows the hypergeometric distribution; the two-sided p adds up every
 * table that is no likelier than the one seen.
 */
public final class FisherExact {
  /** Tables as likely as the one seen must not be lost to rounding. */
  private static final double TOLERANCE = 1e-7;

  private final long selected;
  private final long first;
  private final long second;
  private final double[] logFactorials;

  private FisherExact(long selected, long first, long second) {
    this.selected = selected;
    this.first = first;
    this.second = second;
    this.logFactorials = logFactorials(Math.toIntExact(first + second));
  }

  /**
   * The two-sided p of a table of two groups.
   *
   * @param firstYes how many of the first group were selected
   * @param firstNo how many were not
   */
  public static double twoSided(long firstYes, long firstNo, long secondYes, long secondNo) {
    FisherExact margins =
        new FisherExact(firstYes + secondYes, firstYes + firstNo, secondYes + secondNo);
    double seen = margins.likelihood(firstYes);
    double sum = 0;
    for (long yes = margins.least(); yes <= margins.most(); yes++) {
      double likelihood = margins.likelihood(yes);
      if (likelihood <= seen * (1 + TOLERANCE)) {
        sum += likelihood;
      }
    }
    return Math.min(1, sum);
  }

  /** The p of so many or more of the first group being selected. */
  public static double atLeast(long firstYes, long firstNo, long secondYes, long secondNo) {
    FisherExact margins =
        new FisherExact(firstYes + secondYes, firstYes + firstNo, secondYes + secondNo);
    double sum = 0;
    for (long yes = firstYes; yes <= margins.most(); yes++) {
      sum += margins.likelihood(yes);
    }
    return Math.min(1, sum);
  }

  private long least() {
    return Math.max(0, selected - second);
  }

  private long most() {
    return Math.min(selected, first);
  }

  private double likelihood(long yes) {
    return Math.exp(
        logChoose(first, yes)
            + logChoose(second, selected - yes)
            - logChoose(first + second, selected));
  }

  private double logChoose(long from, long take) {
    return logFactorials[(int) from]
        - logFactorials[(int) take]
        - logFactorials[(int) (from - take)];
  }

  private static double[] logFactorials(int most) {
    double[] logs = new double[most + 1];
    for (int i = 1; i <= most; i++) {
      logs[i] = logs[i - 1] + Math.log(i);
    }
    return logs;
  }
}

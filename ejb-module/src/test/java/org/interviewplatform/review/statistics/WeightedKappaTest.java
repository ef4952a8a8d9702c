package org.interviewplatform.review.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeightedKappaTest {
  /** Cohen (1968), table 1: 200 cases, judge B in rows; the weights are Cohen's own. */
  private static final long[][] COHEN = {{88, 10, 2}, {14, 40, 6}, {18, 10, 12}};

  private static final int[][] COHENS_WEIGHTS = {{0, 1, 3}, {1, 0, 6}, {3, 6, 0}};

  @Test
  void cohensOwnExampleComesOutAsPrinted() {
    assertThat(WeightedKappa.ofCounts(COHEN, (i, j) -> COHENS_WEIGHTS[i][j]).orElseThrow())
        .isCloseTo(0.348, within(0.0005));
    assertThat(WeightedKappa.ofCounts(COHEN, (i, j) -> i == j ? 0 : 1).orElseThrow())
        .isCloseTo(0.492, within(0.0005));
  }

  /** scikit-learn 1.x, metrics/tests/test_classification.py, test_cohen_kappa: 0.9541. */
  @Test
  void quadraticWeightsGiveWhatTheReferenceImplementationPublishes() {
    int[] first = levels(46, 44, 10);
    int[] second = levels(50, 40, 10);

    assertThat(WeightedKappa.quadratic(pairs(first, second)).orElseThrow())
        .isCloseTo(0.9541, within(0.00005));
  }

  @Test
  void sumsAndCountsGiveTheSameKappa() {
    int[] first = {1, 2, 3, 4, 5, 5, 2, 1, 3, 4};
    int[] second = {1, 3, 3, 5, 4, 5, 1, 1, 2, 2};
    long[][] counts = new long[6][6];
    IntStream.range(0, first.length).forEach(i -> counts[first[i]][second[i]]++);

    assertThat(WeightedKappa.quadratic(pairs(first, second)).orElseThrow())
        .isCloseTo(
            WeightedKappa.ofCounts(counts, (i, j) -> (i - j) * (i - j)).orElseThrow(),
            within(1e-12));
  }

  @Test
  void sameRatingsAgreeFullyAndOppositeOnesNotAtAll() {
    int[] up = {1, 2, 3, 4, 5};
    int[] down = {5, 4, 3, 2, 1};

    assertThat(WeightedKappa.quadratic(pairs(up, up))).hasValue(1);
    assertThat(WeightedKappa.quadratic(pairs(up, down))).hasValue(-1);
  }

  @Test
  void severalRatersHaveTheMeanOfTheirPairs() {
    RatingTable table = RatingTable.of(new double[] {1, 1, 5}, new double[] {5, 5, 1});

    assertThat(WeightedKappa.quadratic(table).orElseThrow())
        .isCloseTo((1 - 1 - 1) / 3.0, within(1e-12));
  }

  @Test
  void whatOneRaterLeftOutIsLeftOut() {
    RatingTable table =
        RatingTable.of(
            new double[] {1, 1}, new double[] {5, 5}, new double[] {3, RatingTable.MISSING});

    assertThat(WeightedKappa.quadratic(table)).hasValue(1);
  }

  @Test
  void withoutSpreadOrWithoutASecondRaterThereIsNoKappa() {
    assertThat(WeightedKappa.quadratic(pairs(new int[] {3, 3}, new int[] {3, 3}))).isEmpty();
    assertThat(WeightedKappa.quadratic(RatingTable.of(new double[] {3}, new double[] {4})))
        .isEmpty();
    assertThat(WeightedKappa.quadratic(RatingTable.of())).isEmpty();
    assertThat(WeightedKappa.ofCounts(new long[3][3], (i, j) -> 1)).isEmpty();
  }

  private static int[] levels(int... counts) {
    return IntStream.range(0, counts.length)
        .flatMap(level -> IntStream.generate(() -> level).limit(counts[level]))
        .toArray();
  }

  private static RatingTable pairs(int[] first, int[] second) {
    return RatingTable.of(
        IntStream.range(0, first.length)
            .mapToObj(i -> new double[] {first[i], second[i]})
            .toArray(double[][]::new));
  }
}

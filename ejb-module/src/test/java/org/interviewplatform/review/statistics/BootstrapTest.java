package org.interviewplatform.review.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BootstrapTest {
  private final Bootstrap bootstrap = new Bootstrap(1000, 42);

  @Test
  void theIntervalHoldsTheStatistic() {
    RatingTable table = KrippendorffAlphaTest.KRIPPENDORFF;

    Bootstrap.Interval interval =
        bootstrap.interval(table, KrippendorffAlpha::ordinal).orElseThrow();

    double alpha = KrippendorffAlpha.ordinal(table).orElseThrow();
    assertThat(alpha).isBetween(interval.low(), interval.high());
    assertThat(interval.low()).isBetween(0.0, 0.75);
    assertThat(interval.high()).isLessThanOrEqualTo(1);
    assertThat(interval.replicates()).isGreaterThan(990);
  }

  @Test
  void theSameSeedDrawsTheSameUnits() {
    RatingTable table = IntraclassCorrelationTest.SHROUT_AND_FLEISS;

    assertThat(bootstrap.interval(table, IntraclassCorrelation::single))
        .isEqualTo(new Bootstrap(1000, 42).interval(table, IntraclassCorrelation::single))
        .isNotEqualTo(new Bootstrap(1000, 43).interval(table, IntraclassCorrelation::single));
  }

  @Test
  void moreUnitsNarrowTheInterval() {
    RatingTable few = IntraclassCorrelationTest.SHROUT_AND_FLEISS;
    RatingTable many = few.draw(java.util.stream.IntStream.range(0, 120).map(i -> i % 6).toArray());

    assertThat(width(many)).isLessThan(width(few) / 2);
  }

  @Test
  void nothingIsSaidOfOneUnitOrWithoutSpread() {
    assertThat(
            bootstrap.interval(RatingTable.of(new double[] {1, 2}), IntraclassCorrelation::single))
        .isEmpty();
    assertThat(
            bootstrap.interval(
                RatingTable.of(new double[] {3, 3}, new double[] {3, 3}), WeightedKappa::quadratic))
        .isEmpty();
  }

  private double width(RatingTable table) {
    Bootstrap.Interval interval =
        bootstrap.interval(table, IntraclassCorrelation::single).orElseThrow();
    return interval.high() - interval.low();
  }
}

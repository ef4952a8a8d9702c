package org.interviewplatform.review.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class KrippendorffAlphaTest {
  private static final double NONE = RatingTable.MISSING;

  /** Krippendorff (2011), section C: four observers, twelve units, some values missing. */
  static final RatingTable KRIPPENDORFF =
      RatingTable.of(
          new double[] {1, 1, NONE, 1},
          new double[] {2, 2, 3, 2},
          new double[] {3, 3, 3, 3},
          new double[] {3, 3, 3, 3},
          new double[] {2, 2, 2, 2},
          new double[] {1, 2, 3, 4},
          new double[] {4, 4, 4, 4},
          new double[] {1, 1, 2, 1},
          new double[] {2, 2, 2, 2},
          new double[] {NONE, 5, 5, 5},
          new double[] {NONE, NONE, 1, 1},
          new double[] {NONE, 3, NONE, NONE});

  /** Krippendorff (2011), section E, ordinal data: alpha = 0.815. */
  @Test
  void theOrdinalExampleOfKrippendorffComesOutAsPrinted() {
    assertThat(KrippendorffAlpha.ordinal(KRIPPENDORFF).orElseThrow())
        .isCloseTo(0.815, within(0.0005));
  }

  @Test
  void fullAgreementIsOne() {
    RatingTable same = RatingTable.of(new double[] {1, 1}, new double[] {2, 2});

    assertThat(KrippendorffAlpha.ordinal(same)).hasValue(1);
  }

  @Test
  void withoutSpreadOrPairsThereIsNone() {
    assertThat(KrippendorffAlpha.ordinal(RatingTable.of(new double[] {3, 3}, new double[] {3, 3})))
        .isEmpty();
    assertThat(
            KrippendorffAlpha.ordinal(
                RatingTable.of(new double[] {1, NONE}, new double[] {NONE, 5})))
        .isEmpty();
    assertThat(KrippendorffAlpha.ordinal(RatingTable.of(new double[] {1}, new double[] {5})))
        .isEmpty();
    assertThat(KrippendorffAlpha.ordinal(RatingTable.of())).isEmpty();
  }
}

package org.interviewplatform.review.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IntraclassCorrelationTest {
  /** Shrout and Fleiss (1979), table 2: six targets, four judges. */
  static final RatingTable SHROUT_AND_FLEISS =
      RatingTable.of(
          new double[] {9, 2, 5, 8},
          new double[] {6, 1, 3, 2},
          new double[] {8, 4, 6, 8},
          new double[] {7, 1, 2, 6},
          new double[] {10, 5, 6, 9},
          new double[] {6, 2, 4, 7});

  /** Shrout and Fleiss (1979), table 4. */
  @Test
  void theExampleOfShroutAndFleissComesOutAsPrinted() {
    assertThat(IntraclassCorrelation.single(SHROUT_AND_FLEISS).orElseThrow())
        .isCloseTo(0.29, within(0.005));
    assertThat(IntraclassCorrelation.average(SHROUT_AND_FLEISS).orElseThrow())
        .isCloseTo(0.62, within(0.005));
  }

  @Test
  void ratersWhoAgreeFullyHaveOne() {
    RatingTable same = RatingTable.of(new double[] {1, 1}, new double[] {4, 4});

    assertThat(IntraclassCorrelation.single(same).orElseThrow()).isCloseTo(1, within(1e-12));
    assertThat(IntraclassCorrelation.average(same).orElseThrow()).isCloseTo(1, within(1e-12));
  }

  @Test
  void aRaterWhoIsAlwaysStricterCostsAgreement() {
    RatingTable shifted =
        RatingTable.of(new double[] {1, 3}, new double[] {2, 4}, new double[] {3, 5});

    assertThat(IntraclassCorrelation.single(shifted).orElseThrow()).isLessThan(0.5);
  }

  @Test
  void withoutSpreadOneUnitOrOneRaterThereIsNone() {
    assertThat(
            IntraclassCorrelation.single(RatingTable.of(new double[] {3, 3}, new double[] {3, 3})))
        .isEmpty();
    assertThat(IntraclassCorrelation.single(RatingTable.of(new double[] {3, 4}))).isEmpty();
    assertThat(IntraclassCorrelation.average(RatingTable.of(new double[] {3}, new double[] {4})))
        .isEmpty();
    assertThat(IntraclassCorrelation.average(RatingTable.of())).isEmpty();
  }
}

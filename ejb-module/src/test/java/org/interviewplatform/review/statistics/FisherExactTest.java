package org.interviewplatform.review.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FisherExactTest {
  /** Fisher (1935), chapter II; Agresti (2002), "Categorical Data Analysis", section 3.5.2. */
  @Test
  void theLadyTastingTeaGuessesThreeOfFour() {
    assertThat(FisherExact.atLeast(3, 1, 1, 3)).isCloseTo(17.0 / 70, within(1e-9));
    assertThat(FisherExact.twoSided(3, 1, 1, 3)).isCloseTo(34.0 / 70, within(1e-9));
  }

  @Test
  void allRightWouldHaveBeenOneInSeventy() {
    assertThat(FisherExact.atLeast(4, 0, 0, 4)).isCloseTo(1.0 / 70, within(1e-9));
  }

  /** Fisher (1935), the convictions of like-sex twins of criminals: 10 of 13 and 2 of 17. */
  @Test
  void theTwinsOfCriminalsComeOutAsPublished() {
    assertThat(FisherExact.twoSided(10, 3, 2, 15)).isCloseTo(0.0005367, within(0.0000001));
  }

  @Test
  void emptyGroupsDoNotDiffer() {
    assertThat(FisherExact.twoSided(0, 0, 3, 4)).isEqualTo(1);
    assertThat(FisherExact.twoSided(0, 5, 0, 7)).isEqualTo(1);
    assertThat(FisherExact.twoSided(0, 0, 0, 0)).isEqualTo(1);
  }

  @Test
  void largeSamplesAreNoTrouble() {
    assertThat(FisherExact.twoSided(40_000, 60_000, 40_000, 60_000)).isCloseTo(1, within(1e-6));
    assertThat(FisherExact.twoSided(40_000, 60_000, 30_000, 70_000)).isLessThan(1e-100);
  }
}

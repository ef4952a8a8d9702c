package org.interviewplatform.review.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RatingTableTest {
  private static final double NONE = RatingTable.MISSING;

  @Test
  void theLargestBlockWithoutGapsIsChosen() {
    RatingTable table =
        RatingTable.of(
            new double[] {1, 2, NONE},
            new double[] {2, 2, NONE},
            new double[] {3, 4, NONE},
            new double[] {4, 4, 5});

    assertThat(table.largestComplete().units()).isEqualTo(4);
    assertThat(table.largestComplete().raters()).isEqualTo(2);
  }

  @Test
  void aThirdRaterIsTakenWhereThatLeavesMoreRatings() {
    RatingTable table =
        RatingTable.of(
            new double[] {1, 2, 2},
            new double[] {2, 2, 3},
            new double[] {4, 5, 5},
            new double[] {3, 4, NONE});

    assertThat(table.largestComplete().units()).isEqualTo(3);
    assertThat(table.largestComplete().raters()).isEqualTo(3);
  }

  @Test
  void oneRaterLeavesNothingToCompare() {
    assertThat(RatingTable.of(new double[] {1}).largestComplete().units()).isZero();
    assertThat(RatingTable.of().largestComplete().units()).isZero();
  }

  @Test
  void raggedRowsAreRefused() {
    assertThatThrownBy(() -> RatingTable.of(new double[] {1}, new double[] {1, 2}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

package org.interviewplatform.localai.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentTest {

  @Test
  void thePathFollowsTheAttention() {
    int[] centres = {5, 20, 40, 70, 90};
    List<float[]> attention = new ArrayList<>();
    for (int centre : centres) {
      attention.add(bump(centre));
    }
    int[] starts = Alignment.starts(attention, 2);
    assertThat(starts[0]).isZero();
    for (int i = 1; i < centres.length; i++) {
      assertThat(starts[i]).isGreaterThan(centres[i - 1]).isLessThanOrEqualTo(centres[i]);
    }
  }

  @Test
  void startsNeverGoBack() {
    List<float[]> attention = List.of(bump(60), bump(30), bump(10), bump(80));
    assertThat(Alignment.starts(attention, 2)).isSorted();
  }

  @Test
  void everyRowHasAPlaceEvenWithFewerFramesThanRows() {
    assertThat(Alignment.path(new float[][] {{1}, {1}, {1}})).containsExactly(0, 0, 0);
  }

  @Test
  void withoutTokensThereIsNothingToAlign() {
    assertThat(Alignment.starts(List.of(), 2)).isEmpty();
  }

  @Test
  void smoothingRemovesASingleSpike() {
    float[] values = new float[20];
    values[10] = 9;
    assertThat(Alignment.smoothed(values)).containsOnly(0f);
  }

  /** Two heads that look at the same place, a hundred frames each. */
  private static float[] bump(int centre) {
    float[] heads = new float[200];
    for (int i = 0; i < heads.length; i++) {
      double distance = (i % 100 - centre) / 4.0;
      heads[i] = (float) Math.exp(-distance * distance);
    }
    return heads;
  }
}

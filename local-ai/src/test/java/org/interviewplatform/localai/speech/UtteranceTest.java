package org.interviewplatform.localai.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class UtteranceTest {

  @Test
  void sixTokensSaidTwiceAreALoop() {
    Utterance utterance = utterance(9, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6);
    assertThat(utterance.loops()).isTrue();
    utterance.dropLoop();
    assertThat(utterance.tokens()).containsExactly(9, 1, 2, 3, 4, 5, 6);
  }

  @Test
  void aShortRepetitionIsSpeech() {
    assertThat(utterance(1, 2, 1, 2, 1, 2, 1, 2, 3).loops()).isFalse();
    assertThat(utterance(1, 2, 3, 4, 5, 1, 2, 3, 4, 5).loops()).isFalse();
  }

  @Test
  void confidenceIsTheMeanOverTheTokensAskedFor() {
    Utterance utterance = new Utterance();
    utterance.add(5, -0.1);
    utterance.add(6, -0.5);
    utterance.add(7, -0.9);
    assertThat(utterance.logProbability(0, 2)).isCloseTo(-0.3, within(1e-9));
    assertThat(utterance.logProbability(1, 1)).isZero();
  }

  @Test
  void onlyTheEndMarkCompletesIt() {
    Utterance utterance = utterance(1, 2);
    assertThat(utterance.isComplete()).isFalse();
    utterance.end();
    assertThat(utterance.isComplete()).isTrue();
  }

  private static Utterance utterance(Integer... tokens) {
    Utterance utterance = new Utterance();
    List.of(tokens).forEach(token -> utterance.add(token, -0.1));
    return utterance;
  }
}

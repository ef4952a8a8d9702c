package org.interviewplatform.localai.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranscriptTest {

  @Test
  void confidenceWeighsSentencesByTheirLength() {
    Transcript transcript = new Transcript(9, List.of(sentence(-0.1, 9), sentence(-1.1, 1)));
    assertThat(transcript.logProbability()).isCloseTo(-0.2, within(1e-9));
    assertThat(transcript.isTrusted()).isTrue();
  }

  @Test
  void unlikelyWordsAreNotTrusted() {
    assertThat(new Transcript(9, List.of(sentence(-0.8, 9))).isTrusted()).isFalse();
  }

  @Test
  void silenceIsTrustedAndEmpty() {
    Transcript transcript = new Transcript(9, List.of());
    assertThat(transcript.isTrusted()).isTrue();
    assertThat(transcript.text()).isEmpty();
  }

  private static Sentence sentence(double logProbability, int tokens) {
    return new Sentence(
        0, 1, "Words.", Collections.nCopies(tokens, 5), logProbability, 0, List.of());
  }
}

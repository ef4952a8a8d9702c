package org.interviewplatform.localai.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.interviewplatform.localai.audio.Samples;
import org.junit.jupiter.api.Test;

class VoiceActivityTest {

  @Test
  void eachFrameIsPrecededByTheEndOfTheOneBefore() {
    short[] values = new short[1500];
    for (int i = 0; i < values.length; i++) {
      values[i] = (short) (i + 1);
    }
    Samples samples = Samples.of(values);
    float[] first = VoiceActivity.frame(samples, 0);
    float[] second = VoiceActivity.frame(samples, 1);
    assertThat(first).hasSize(576);
    assertThat(first[63]).isZero();
    assertThat(first[64]).isEqualTo(samples.at(0));
    assertThat(second[0]).isEqualTo(samples.at(448));
    assertThat(second[64]).isEqualTo(samples.at(512));
  }

  @Test
  void theLastFrameIsFilledWithSilence() {
    float[] frame = VoiceActivity.frame(Samples.of(new short[] {7, 7, 7}), 0);
    assertThat(frame[66]).isNotZero();
    assertThat(frame[67]).isZero();
  }
}

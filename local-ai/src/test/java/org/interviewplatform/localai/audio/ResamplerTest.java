package org.interviewplatform.localai.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResamplerTest {

  @ParameterizedTest
  @ValueSource(ints = {8_000, 11_025, 16_000, 22_050, 44_100, 48_000})
  void aToneKeepsItsPitchAndLoudness(int rate) throws UnreadableAudioException {
    Samples samples = resampled(rate, 1000);
    assertThat(samples.seconds()).isCloseTo(1, within(0.001));
    for (int i = 2000; i < 14_000; i += 101) {
      double expected = 0.5 * Math.sin(2 * Math.PI * 1000 * i / Samples.RATE);
      assertThat((double) samples.at(i)).isCloseTo(expected, within(0.02));
    }
  }

  @Test
  void whatCannotBeHeardAtTheNewRateDoesNotFoldBack() throws UnreadableAudioException {
    Samples samples = resampled(48_000, 12_000);
    for (int i = 2000; i < 14_000; i++) {
      assertThat(Math.abs(samples.at(i))).isLessThan(0.01f);
    }
  }

  private static Samples resampled(int rate, double hertz) throws UnreadableAudioException {
    Resampler resampler = new Resampler(rate, 1 << 20, rate);
    for (int i = 0; i < rate; i++) {
      resampler.add((float) (0.5 * Math.sin(2 * Math.PI * hertz * i / rate)));
    }
    return resampler.finish();
  }
}

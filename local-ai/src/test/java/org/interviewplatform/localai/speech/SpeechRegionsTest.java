package org.interviewplatform.localai.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeechRegionsTest {

  private static final double FRAME = 0.032;

  @Test
  void silenceHasNoSpeech() {
    assertThat(regions(60).find(60 * 16_000)).isEmpty();
  }

  @Test
  void aClickIsNoSpeech() {
    assertThat(regions(10, 5, 5.03).find(10 * 16_000)).isEmpty();
  }

  @Test
  void speechGetsALittleRoomAround() {
    List<Span> spans = regions(10, 2, 4).find(10 * 16_000);
    assertThat(spans).hasSize(1);
    assertThat(seconds(spans.get(0).from())).isCloseTo(1.8, within(0.1));
    assertThat(seconds(spans.get(0).to())).isCloseTo(4.2, within(0.1));
  }

  @Test
  void shortPausesAreBridgedAndLongOnesAreNot() {
    assertThat(regions(30, 2, 4, 6, 8).find(30 * 16_000)).hasSize(1);
    assertThat(regions(30, 2, 4, 9, 11).find(30 * 16_000)).hasSize(2);
  }

  @Test
  void noStretchIsLongerThanTheModelTakes() {
    List<Span> spans = regions(200, 1, 199).find(200 * 16_000);
    assertThat(spans).allSatisfy(span -> assertThat(span.seconds()).isBetween(1.0, 28.1));
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i).from()).isEqualTo(spans.get(i - 1).to());
    }
  }

  @Test
  void aLongStretchIsCutWhereItIsQuietest() {
    float[] probabilities = probabilities(40, 1, 39);
    Arrays.fill(probabilities, frame(20), frame(20.2), 0.4f);
    List<Span> spans = new SpeechRegions(probabilities).find(40 * 16_000);
    assertThat(seconds(spans.get(0).to())).isBetween(19.9, 20.3);
  }

  @Test
  void nothingReachesBeyondTheRecording() {
    List<Span> spans = regions(10.01, 0, 10.01).find(160_100);
    assertThat(spans.get(0)).isEqualTo(new Span(0, 160_100));
  }

  @Test
  void wordsStartAfterAPauseAndEndBeforeOne() {
    SpeechRegions regions = regions(10, 2, 4, 6, 8);
    assertThat(regions.firstSpeech(5, 7)).isCloseTo(6, within(FRAME));
    assertThat(regions.lastSpeech(3, 7)).isCloseTo(4, within(FRAME));
    assertThat(regions.lastSpeech(2.5, 3.5)).isEqualTo(3.5);
    assertThat(regions.firstSpeech(0, 1)).isZero();
  }

  private static SpeechRegions regions(double seconds, double... startsAndEnds) {
    return new SpeechRegions(probabilities(seconds, startsAndEnds));
  }

  private static float[] probabilities(double seconds, double... startsAndEnds) {
    float[] probabilities = new float[(int) Math.ceil(seconds / FRAME)];
    Arrays.fill(probabilities, 0.02f);
    for (int i = 0; i < startsAndEnds.length; i += 2) {
      int to = Math.min(frame(startsAndEnds[i + 1]) + 1, probabilities.length);
      Arrays.fill(probabilities, frame(startsAndEnds[i]), to, 0.9f);
    }
    return probabilities;
  }

  private static int frame(double second) {
    return (int) (second / FRAME);
  }

  private static double seconds(int samples) {
    return samples / 16_000.0;
  }
}

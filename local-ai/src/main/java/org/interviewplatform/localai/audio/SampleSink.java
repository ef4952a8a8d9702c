package org.interviewplatform.localai.audio;

import java.util.Arrays;

/** A growing row of 16-bit samples with a limit. */
final class SampleSink {

  private final long maximum;
  private short[] values;
  private int length;

  /** Memory for the expected number is taken at once: growing needs twice as much for a moment. */
  SampleSink(long maximum, long expected) {
    this.maximum = maximum;
    this.values = new short[(int) Math.max(Samples.RATE, Math.min(maximum, expected))];
  }

  void add(short value) throws UnreadableAudioException {
    if (length >= maximum) {
      throw new UnreadableAudioException(
          "The recording is longer than " + maximum / Samples.RATE + " seconds.");
    }
    if (length == values.length) {
      values =
          Arrays.copyOf(
              values, (int) Math.min(Math.max(maximum, length + 1), values.length * 3L / 2));
    }
    values[length++] = value;
  }

  Samples finish() {
    return Samples.of(values, length);
  }
}

package org.interviewplatform.localai.audio;

import java.util.Arrays;

/** A growing row of 16-bit samples with a limit. */
final class SampleSink {

  private final long maximum;
  private short[] values = new short[Samples.RATE];
  private int length;

  SampleSink(long maximum) {
    this.maximum = maximum;
  }

  void add(short value) throws UnreadableAudioException {
    if (length >= maximum) {
      throw new UnreadableAudioException(
          "The recording is longer than " + maximum / Samples.RATE + " seconds.");
    }
    if (length == values.length) {
      values = Arrays.copyOf(values, (int) Math.min(maximum, values.length * 3L / 2));
    }
    values[length++] = value;
  }

  Samples finish() {
    return Samples.of(values, length);
  }
}

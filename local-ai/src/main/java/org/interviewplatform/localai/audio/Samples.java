package org.interviewplatform.localai.audio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;

/**
 * Mono sound at 16,000 samples a second.
 *
 * <p>Kept as 16-bit integers, half the memory of floats: a quarter of an hour is 29 MB.
 */
public final class Samples {

  /** Samples per second, what every model here was trained on. */
  public static final int RATE = 16_000;

  private static final float SCALE = 1 / 32768f;

  private final short[] values;
  private final int length;

  private Samples(short[] values, int length) {
    this.values = values;
    this.length = length;
  }

  /** Takes over the array without copying it. */
  public static Samples of(short[] values) {
    return new Samples(values, values.length);
  }

  /** Takes over the first part of the array without copying it. */
  static Samples of(short[] values, int length) {
    return new Samples(values, length);
  }

  /** Number of samples. */
  public int length() {
    return length;
  }

  /** Duration. */
  public double seconds() {
    return (double) length / RATE;
  }

  /** One sample between -1 and 1. */
  public float at(int index) {
    return values[index] * SCALE;
  }

  /** Copies a stretch into native memory, where a model can read it without another copy. */
  public FloatBuffer buffer(int from, int to) {
    FloatBuffer buffer =
        ByteBuffer.allocateDirect((to - from) * Float.BYTES)
            .order(ByteOrder.nativeOrder())
            .asFloatBuffer();
    for (int i = from; i < to; i++) {
      buffer.put(values[i] * SCALE);
    }
    return buffer.flip();
  }
}

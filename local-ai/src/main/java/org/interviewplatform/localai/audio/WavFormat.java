package org.interviewplatform.localai.audio;

import java.nio.ByteBuffer;

/** How a WAV file stores its samples. */
record WavFormat(int encoding, int channels, int rate, int bits) {

  private static final int PCM = 1;
  private static final int FLOAT = 3;
  private static final int EXTENSIBLE = 0xfffe;

  static WavFormat parse(ByteBuffer chunk) {
    int encoding = chunk.getShort(0) & 0xffff;
    if (encoding == EXTENSIBLE && chunk.limit() >= 26) {
      encoding = chunk.getShort(24) & 0xffff;
    }
    return new WavFormat(
        encoding, chunk.getShort(2) & 0xffff, chunk.getInt(4), chunk.getShort(14) & 0xffff);
  }

  /** Whether {@link #sample} understands it; compressed kinds are left to FFmpeg. */
  boolean isPlain() {
    boolean integers = encoding == PCM && (bits == 8 || bits == 16 || bits == 24 || bits == 32);
    boolean floats = encoding == FLOAT && bits == 32;
    return (integers || floats)
        && channels >= 1
        && channels <= 16
        && rate >= 4_000
        && rate <= 384_000;
  }

  int frameBytes() {
    return channels * bits / 8;
  }

  /** All channels of one moment mixed into one, between -1 and 1. */
  float mixed(ByteBuffer data, int offset) {
    float sum = 0;
    for (int channel = 0; channel < channels; channel++) {
      sum += sample(data, offset + channel * bits / 8);
    }
    return sum / channels;
  }

  private float sample(ByteBuffer data, int at) {
    if (encoding == FLOAT) {
      return data.getFloat(at);
    }
    return switch (bits) {
      case 8 -> ((data.get(at) & 0xff) - 128) / 128f;
      case 16 -> data.getShort(at) / 32768f;
      case 24 -> (data.get(at) & 0xff | data.getShort(at + 1) << 8) / 8388608f;
      default -> data.getInt(at) / 2147483648f;
    };
  }
}

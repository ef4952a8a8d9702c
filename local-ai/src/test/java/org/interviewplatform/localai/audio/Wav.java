package org.interviewplatform.localai.audio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.function.IntToDoubleFunction;

/** Writes WAV files of every kind the tests need. */
public record Wav(int encoding, int channels, int rate, int bits) {

  /** What the platform sends. */
  public static Wav plain() {
    return new Wav(1, 1, 16_000, 16);
  }

  /** A file whose sample number {@code n} has the value of the wave, the same in all channels. */
  public byte[] write(int frames, IntToDoubleFunction wave) {
    ByteBuffer data =
        ByteBuffer.allocate(frames * channels * bits / 8).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < frames * channels; i++) {
      put(data, wave.applyAsDouble(i / channels));
    }
    return file(data.array(), data.capacity());
  }

  byte[] file(byte[] data, int declared) {
    ByteBuffer file = ByteBuffer.allocate(52 + data.length).order(ByteOrder.LITTLE_ENDIAN);
    file.put(ascii("RIFF")).putInt(44 + data.length).put(ascii("WAVE"));
    file.put(ascii("LIST")).putInt(0).put(ascii("fmt ")).putInt(16);
    file.putShort((short) encoding).putShort((short) channels).putInt(rate);
    file.putInt(rate * channels * bits / 8).putShort((short) (channels * bits / 8));
    file.putShort((short) bits).put(ascii("data")).putInt(declared).put(data);
    return file.array();
  }

  private void put(ByteBuffer data, double value) {
    if (encoding == 3) {
      data.putFloat((float) value);
      return;
    }
    switch (bits) {
      case 8 -> data.put((byte) (128 + value * 127));
      case 16 -> data.putShort((short) (value * 32767));
      case 24 -> {
        int whole = (int) (value * 8388607);
        data.put((byte) whole).putShort((short) (whole >> 8));
      }
      default -> data.putInt((int) (value * Integer.MAX_VALUE));
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}

package org.interviewplatform.localstack.demo.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Spoken words as 16-bit mono samples, with a moment of quiet before and after. */
final class Speech {

  private static final double LEAD_SECONDS = 0.7;
  private static final double PAUSE_SECONDS = 0.35;
  private static final double TAIL_SECONDS = 0.9;

  private final short[] samples;
  private final int rate;

  private Speech(short[] samples, int rate) {
    this.samples = samples;
    this.rate = rate;
  }

  /** Joins the plain WAV files that Flite wrote, one a sentence, all at one rate. */
  static Speech read(List<Path> sentences) throws IOException {
    List<ShortBuffer> spoken = new ArrayList<>();
    int rate = 0;
    int length = 0;
    for (Path sentence : sentences) {
      ByteBuffer file =
          ByteBuffer.wrap(Files.readAllBytes(sentence)).order(ByteOrder.LITTLE_ENDIAN);
      rate = file.getInt(24);
      ShortBuffer samples = samples(file);
      length += samples.limit();
      spoken.add(samples);
    }
    return new Speech(joined(spoken, rate, length), rate);
  }

  private static short[] joined(List<ShortBuffer> spoken, int rate, int length) {
    int pause = (int) (PAUSE_SECONDS * rate);
    int at = (int) (LEAD_SECONDS * rate);
    int tail = (int) (TAIL_SECONDS * rate);
    short[] samples = new short[at + length + spoken.size() * pause + tail];
    for (ShortBuffer sentence : spoken) {
      sentence.get(samples, at, sentence.limit());
      at += sentence.limit() + pause;
    }
    return samples;
  }

  private static ShortBuffer samples(ByteBuffer file) {
    int data = 12;
    while (!name(file, data).equals("data")) {
      data += 8 + file.getInt(data + 4);
    }
    int bytes = Math.min(file.getInt(data + 4), file.limit() - data - 8);
    return file.slice(data + 8, bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
  }

  private static String name(ByteBuffer file, int at) {
    byte[] name = new byte[4];
    file.duplicate().position(at).get(name);
    return new String(name, StandardCharsets.US_ASCII);
  }

  int rate() {
    return rate;
  }

  double seconds() {
    return (double) samples.length / rate;
  }

  /** Loudness around a moment, about 0 in a pause and 1 in a loud vowel. */
  double level(double second) {
    int middle = (int) (second * rate);
    int reach = rate / 25;
    double sum = 0;
    for (int i = Math.max(0, middle - reach); i < Math.min(samples.length, middle + reach); i++) {
      sum += (double) samples[i] * samples[i];
    }
    return Math.min(1, Math.sqrt(sum / (2 * reach)) / 5500);
  }

  byte[] bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(samples.length * 2).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asShortBuffer().put(samples);
    return bytes.array();
  }
}

package org.interviewplatform.batch.analysis;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Tells silence from sound, so that no model is asked about a muted microphone, and none is
 * believed that heard words where there is no sound.
 */
final class Loudness {
  private static final int HEADER = 44;
  private static final int BLOCK_MILLIS = 100;

  /** 16 kHz, 16 bits, one channel. */
  private static final int BLOCK_BYTES = 32 * BLOCK_MILLIS;

  /** 60 dB below the loudest a file can hold: less than a quiet room. */
  private static final int SILENT_BELOW = 33;

  /** 40 dB below the recording's own loud moments. */
  private static final int FAR_BELOW = 100;

  private static final double LOUD_SHARE = 0.95;

  private final int[] peaks;

  private Loudness(int[] peaks) {
    this.peaks = peaks;
  }

  /** Of 16-bit WAV; the few bytes that may follow the plain header are taken for sound. */
  static Loudness of(Path wav) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(wav), 1 << 16)) {
      long size = Files.size(wav);
      in.skipNBytes(Math.min(HEADER, size));
      int blocks = (int) ((Math.max(0, size - HEADER) + BLOCK_BYTES - 1) / BLOCK_BYTES);
      int[] peaks = new int[blocks];
      byte[] block = new byte[BLOCK_BYTES];
      for (int i = 0; i < blocks; i++) {
        peaks[i] = peak(block, in.readNBytes(block, 0, BLOCK_BYTES));
      }
      return new Loudness(peaks);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether there is no sound at all. */
  boolean isSilent() {
    return isSilent(0, peaks.length);
  }

  /**
   * Whether nothing is to be heard between two moments, beside what is loud in the recording. Quiet
   * speech is not taken for silence: for that it would have to be a hundredth as loud.
   */
  boolean isSilentBetween(long startMillis, long endMillis) {
    int from = (int) Math.min(peaks.length, startMillis / BLOCK_MILLIS);
    int to = (int) Math.min(peaks.length, endMillis / BLOCK_MILLIS + 1);
    return from < to && isSilent(from, to);
  }

  private boolean isSilent(int from, int to) {
    int limit = Math.max(SILENT_BELOW, from == 0 && to == peaks.length ? 0 : loud() / FAR_BELOW);
    return Arrays.stream(peaks, from, to).allMatch(peak -> peak < limit);
  }

  private int loud() {
    int[] sorted = peaks.clone();
    Arrays.sort(sorted);
    return sorted.length == 0 ? 0 : sorted[(int) (LOUD_SHARE * (sorted.length - 1))];
  }

  private static int peak(byte[] block, int length) {
    int peak = 0;
    for (int i = 0; i + 1 < length; i += 2) {
      int sample = (short) ((block[i] & 0xff) | block[i + 1] << 8);
      peak = Math.max(peak, Math.abs(sample));
    }
    return peak;
  }
}

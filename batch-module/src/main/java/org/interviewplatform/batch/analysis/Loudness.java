package org.interviewplatform.batch.analysis;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells silence from sound, so that no model is asked about a muted microphone. */
final class Loudness {
  private static final int HEADER = 44;

  /** 60 dB below the loudest a file can hold: less than a quiet room. */
  private static final int SILENT_BELOW = 33;

  private Loudness() {}

  /** For 16-bit WAV; the few bytes that may follow the plain header are taken for sound. */
  static boolean isSilent(Path wav) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(wav), 1 << 16)) {
      in.skipNBytes(Math.min(HEADER, Files.size(wav)));
      return peak(in) < SILENT_BELOW;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int peak(InputStream samples) throws IOException {
    byte[] block = new byte[1 << 16];
    int peak = 0;
    for (int n = samples.readNBytes(block, 0, block.length);
        n > 1;
        n = samples.readNBytes(block, 0, block.length)) {
      for (int i = 0; i + 1 < n; i += 2) {
        int sample = (short) ((block[i] & 0xff) | block[i + 1] << 8);
        peak = Math.max(peak, Math.abs(sample));
      }
    }
    return peak;
  }
}

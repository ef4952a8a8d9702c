package org.interviewplatform.localai.audio;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads uncompressed WAV without any help from outside. */
final class WavFile {

  private static final int FRAMES_AT_ONCE = 8192;
  private static final int LONGEST_FORMAT = 4096;

  private final DataInputStream in;
  private final long maximumSamples;
  private final long fileBytes;

  WavFile(InputStream in, long fileBytes, long maximumSamples) {
    this.fileBytes = fileBytes;
    this.in = new DataInputStream(in);
    this.maximumSamples = maximumSamples;
  }

  /** Returns nothing when the samples are stored in a way only FFmpeg understands. */
  Optional<Samples> read() throws IOException, UnreadableAudioException {
    try {
      in.skipNBytes(12);
      ByteBuffer chunk = ByteBuffer.allocate(0);
      for (String name = name(); !name.equals("data"); name = name()) {
        long size = size();
        if (name.equals("fmt ")) {
          chunk = bytes((int) Math.min(size, LONGEST_FORMAT));
          size -= chunk.limit();
          size += size % 2;
        }
        in.skipNBytes(size + size % 2);
      }
      return chunk.limit() < 16 ? broken() : data(WavFormat.parse(chunk), size());
    } catch (EOFException e) {
      return broken();
    }
  }

  private static Optional<Samples> broken() throws UnreadableAudioException {
    throw new UnreadableAudioException("The WAV file is cut off before its samples.");
  }

  /** A writer that could not seek leaves a size of zero or the largest; the file's end decides. */
  private Optional<Samples> data(WavFormat format, long declared)
      throws IOException, UnreadableAudioException {
    if (!format.isPlain()) {
      return Optional.empty();
    }
    long size = declared == 0 || declared >= 0xffff_0000L ? Long.MAX_VALUE : declared;
    Resampler resampler =
        new Resampler(format.rate(), maximumSamples, fileBytes / format.frameBytes());
    for (long left = size / format.frameBytes(); left > 0; left -= FRAMES_AT_ONCE) {
      int wanted = (int) Math.min(left, FRAMES_AT_ONCE) * format.frameBytes();
      ByteBuffer bytes = bytes(wanted);
      for (int at = 0; at + format.frameBytes() <= bytes.limit(); at += format.frameBytes()) {
        resampler.add(format.mixed(bytes, at));
      }
      if (bytes.limit() < wanted) {
        break;
      }
    }
    return Optional.of(resampler.finish());
  }

  private String name() throws IOException {
    byte[] name = new byte[4];
    in.readFully(name);
    return new String(name, StandardCharsets.ISO_8859_1);
  }

  private long size() throws IOException {
    return Integer.reverseBytes(in.readInt()) & 0xffff_ffffL;
  }

  private ByteBuffer bytes(int count) throws IOException {
    return ByteBuffer.wrap(in.readNBytes(count)).order(ByteOrder.LITTLE_ENDIAN);
  }
}

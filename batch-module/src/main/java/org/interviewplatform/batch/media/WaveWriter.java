package org.interviewplatform.batch.media;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * Writes a 16 kHz mono WAV from pieces of samples, each exactly as long as the take it belongs to:
 * a piece too short is followed by silence, one too long is cut.
 */
final class WaveWriter implements AutoCloseable {
  private static final int HEADER = 44;
  private static final int RATE = 16_000;
  private static final int SAMPLE_BYTES = 2;
  private static final int BYTES_PER_MILLI = RATE / 1000 * SAMPLE_BYTES;

  private final FileChannel file;

  WaveWriter(Path target) throws IOException {
    this.file =
        FileChannel.open(
            target,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
    file.position(HEADER);
  }

  /** The samples of {@code piece}, made to last {@code duration}. */
  void append(Path piece, Duration duration) throws IOException {
    long end = file.position() + duration.toMillis() * BYTES_PER_MILLI;
    try (InputStream samples = Files.newInputStream(piece)) {
      samples.transferTo(Channels.newOutputStream(file));
    }
    endAt(end);
  }

  void appendSilence(Duration duration) throws IOException {
    endAt(file.position() + duration.toMillis() * BYTES_PER_MILLI);
  }

  private void endAt(long end) throws IOException {
    if (file.size() > end) {
      file.truncate(end);
    } else if (file.size() < end) {
      // what lies before a byte that is written far out reads as zeros
      file.write(ByteBuffer.wrap(new byte[1]), end - 1);
    }
    file.position(end);
  }

  @Override
  public void close() throws IOException {
    try (file) {
      file.write(header((int) (file.size() - HEADER)), 0);
    }
  }

  private static ByteBuffer header(int bytes) {
    ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
    header.put("RIFF".getBytes(US_ASCII)).putInt(HEADER - 8 + bytes);
    header.put("WAVEfmt ".getBytes(US_ASCII)).putInt(16).putShort((short) 1).putShort((short) 1);
    header.putInt(RATE).putInt(RATE * SAMPLE_BYTES);
    header.putShort((short) SAMPLE_BYTES).putShort((short) (8 * SAMPLE_BYTES));
    header.put("data".getBytes(US_ASCII)).putInt(bytes);
    return header.flip();
  }
}

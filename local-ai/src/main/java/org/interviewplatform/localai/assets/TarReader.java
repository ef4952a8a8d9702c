package org.interviewplatform.localai.assets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads the entries of a tar stream one after another; enough for what npm packs. */
final class TarReader {

  private static final int BLOCK = 512;

  private final InputStream in;
  private long left;
  private long padding;

  TarReader(InputStream in) {
    this.in = in;
  }

  /** Returns the name of the next regular file, or an empty name at the end. */
  String next() throws IOException {
    in.skipNBytes(left + padding);
    left = 0;
    padding = 0;
    byte[] header = in.readNBytes(BLOCK);
    if (header.length < BLOCK || header[0] == 0) {
      return "";
    }
    left = Long.parseLong(text(header, 124, 12).trim(), 8);
    padding = (BLOCK - left % BLOCK) % BLOCK;
    String prefix = text(header, 345, 155);
    String name = text(header, 0, 100);
    return prefix.isEmpty() ? name : prefix + "/" + name;
  }

  /** The content of the entry that {@link #next} named. */
  InputStream content() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        if (left == 0) {
          return -1;
        }
        int count = in.read(buffer, offset, (int) Math.min(length, left));
        left -= Math.max(count, 0);
        return count;
      }
    };
  }

  private static String text(byte[] header, int offset, int length) {
    int end = offset;
    while (end < offset + length && header[end] != 0) {
      end++;
    }
    return new String(header, offset, end - offset, StandardCharsets.UTF_8);
  }
}

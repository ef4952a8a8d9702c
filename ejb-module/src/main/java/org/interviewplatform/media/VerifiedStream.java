package org.interviewplatform.media;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.interviewplatform.platform.security.Sha256;

/**
 * Bytes on their way to the storage, the last of which are only given away when all of them have
 * the announced checksum. So a file that differs never becomes an object, and never takes the place
 * of one that another request has just stored under the same key.
 */
final class VerifiedStream extends FilterInputStream {
  private final MessageDigest sha256 = Sha256.digest();
  private final MediaContent announced;
  private long given;
  private boolean differs;

  VerifiedStream(InputStream bytes, MediaContent announced) {
    super(bytes);
    this.announced = announced;
  }

  /** Whether the bytes have been found to be others than those announced. */
  boolean differs() {
    return differs;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count = super.read(into, offset, length);
    if (count > 0) {
      sha256.update(into, offset, count);
      given += count;
      requireAnnounced();
    }
    return count;
  }

  /** Skipped bytes could not be verified. */
  @Override
  public long skip(long count) throws IOException {
    return read(new byte[(int) Math.min(count, 8192)]);
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void requireAnnounced() throws IOException {
    if (given == announced.size() && !Sha256.written(sha256.digest()).equals(announced.sha256())) {
      differs = true;
      throw new IOException("The bytes differ from the announced checksum.");
    }
  }
}

package org.interviewplatform.web.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.interviewplatform.platform.error.DomainException;

/** Stops reading a body that has become too large, whatever length was declared. */
final class BoundedStream extends FilterInputStream {
  private final int most;
  private long read;

  BoundedStream(InputStream body, int most) {
    super(body);
    this.most = most;
  }

  static DomainException tooLarge(int most) {
    return new DomainException(ApiError.TOO_LARGE, "The body may have at most " + most + " bytes.");
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int got = super.read(target, offset, length);
    count(Math.max(0, got));
    return got;
  }

  private void count(int more) {
    read += more;
    if (read > most) {
      throw tooLarge(most);
    }
  }
}

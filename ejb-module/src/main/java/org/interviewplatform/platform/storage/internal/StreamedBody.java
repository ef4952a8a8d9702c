package org.interviewplatform.platform.storage.internal;

import java.io.IOException;
import java.io.InputStream;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * A request body read from a stream that must give exactly so many bytes. The last bytes are held
 * back until the stream has shown that it ends there, so that S3 never sees a whole request of the
 * wrong length.
 */
final class StreamedBody extends RequestBody {
  private static final int BUFFER = 64 * 1024;

  private final InputStream content;
  private final long length;
  private final MediaType type;
  private boolean mismatch;

  StreamedBody(InputStream content, long length, MediaType type) {
    this.content = content;
    this.length = length;
    this.type = type;
  }

  /** Whether it was the stream, not S3, that ended the request. */
  boolean isMismatch() {
    return mismatch;
  }

  @Override
  public @Nullable MediaType contentType() {
    return type;
  }

  @Override
  public long contentLength() {
    return length;
  }

  @Override
  public boolean isOneShot() {
    return true;
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long left = length;
    while (left > 0) {
      int read = fill(buffer, (int) Math.min(BUFFER, left));
      left -= read;
      if (left == 0) {
        requireEnd();
      }
      sink.write(buffer, 0, read);
    }
    if (length == 0) {
      requireEnd();
    }
  }

  private int fill(byte[] buffer, int wanted) throws IOException {
    int read = read(buffer, wanted);
    if (read < wanted) {
      throw mismatch("The stream ended early");
    }
    return read;
  }

  private int read(byte[] buffer, int wanted) throws IOException {
    try {
      return content.readNBytes(buffer, 0, wanted);
    } catch (IOException e) {
      mismatch = true;
      throw e;
    }
  }

  private void requireEnd() throws IOException {
    if (read(new byte[1], 1) > 0) {
      throw mismatch("The stream goes on");
    }
  }

  private IOException mismatch(String message) {
    mismatch = true;
    return new IOException(message);
  }
}

package org.interviewplatform.benchmarks.platform;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;

/**
 * The file of one candidate: its number and then bytes that all share, so that memory holds one.
 */
record LoadFile(byte[] shared, long number) {
  static final int PART = 5 << 20;
  static final int PARTS = 5;
  static final int SIZE = PARTS * PART;

  static byte[] randomBytes() {
    byte[] bytes = new byte[SIZE];
    new Random(1).nextBytes(bytes);
    return bytes;
  }

  String sha256() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(mark());
      digest.update(shared, Long.BYTES, SIZE - Long.BYTES);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @param part from 1
   */
  BodyPublisher part(int part) {
    int start = (part - 1) * PART;
    if (part > 1) {
      return BodyPublishers.ofByteArray(shared, start, PART);
    }
    return BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(this::firstPart), PART);
  }

  private InputStream firstPart() {
    return new SequenceInputStream(
        new ByteArrayInputStream(mark()),
        new ByteArrayInputStream(shared, Long.BYTES, PART - Long.BYTES));
  }

  private byte[] mark() {
    return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
  }
}

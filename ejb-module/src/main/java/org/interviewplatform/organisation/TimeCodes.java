package org.interviewplatform.organisation;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The codes that an authenticator app shows, six digits for half a minute each (RFC 6238 with
 * HMAC-SHA-1, the only one that every app knows).
 */
final class TimeCodes {
  /** Digits of a code. */
  static final int DIGITS = 6;

  private static final int SECONDS = 30;
  private static final int MODULUS = 1_000_000;

  private TimeCodes() {}

  /** The number of the half minute. */
  static long stepAt(Instant time) {
    return Math.floorDiv(time.getEpochSecond(), SECONDS);
  }

  /** What an app that has the secret shows then. */
  static String of(byte[] secret, long step) {
    byte[] hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    int offset = hash[hash.length - 1] & 0xf;
    int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
    return String.format(Locale.ROOT, "%0" + DIGITS + "d", number % MODULUS);
  }

  private static byte[] hmac(byte[] secret, byte[] content) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      return mac.doFinal(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no HmacSHA1", e);
    }
  }
}

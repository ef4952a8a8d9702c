package org.interviewplatform.systemtests;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The app on somebody's telephone, written from RFC 6238 once more. */
final class Authenticator {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int SECRET_BYTES = 20;
  private static final int SECONDS = 30;

  private final byte[] secret;
  private long last;

  /** Has been told the key that a page shows. */
  Authenticator(String shown) {
    BigInteger number = BigInteger.ONE;
    for (char letter : shown.replace(" ", "").strip().toCharArray()) {
      number = number.shiftLeft(5).add(BigInteger.valueOf(LETTERS.indexOf(letter)));
    }
    byte[] bytes = number.toByteArray();
    secret = Arrays.copyOfRange(bytes, bytes.length - SECRET_BYTES, bytes.length);
  }

  /** A code of now, or of the next half minute where that of now was given out already. */
  String code() {
    last = Math.max(last + 1, Clock.systemUTC().millis() / 1000 / SECONDS);
    byte[] hash = hmac(ByteBuffer.allocate(Long.BYTES).putLong(last).array());
    int offset = hash[hash.length - 1] & 0xf;
    int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
    return String.format(Locale.ROOT, "%06d", number % 1_000_000);
  }

  private byte[] hmac(byte[] content) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      return mac.doFinal(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}

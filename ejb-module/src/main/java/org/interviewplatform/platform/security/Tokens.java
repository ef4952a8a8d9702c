package org.interviewplatform.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Secrets handed out in links and headers. Only their hashes are stored. */
public final class Tokens {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 24;

  /** Characters of a token. */
  static final int LENGTH = 32;

  private Tokens() {}

  /** A new unguessable token: 192 bits, 32 characters safe in URLs. */
  public static String create() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return encode(bytes);
  }

  /** A token that whoever holds the key can derive again: HMAC-SHA-256, cut to 192 bits. */
  public static String derive(String key, String subject) {
    return encode(Arrays.copyOf(hmac(key, subject), BYTES));
  }

  /** HMAC-SHA-256 of a text under a key that is text. */
  public static byte[] hmac(String key, String text) {
    return hmac(key.getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_8));
  }

  /** HMAC-SHA-256. */
  public static byte[] hmac(byte[] key, byte[] content) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is stored of a token: its SHA-256 in hexadecimal. */
  public static String hash(String token) {
    return Sha256.of(token);
  }

  private static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}

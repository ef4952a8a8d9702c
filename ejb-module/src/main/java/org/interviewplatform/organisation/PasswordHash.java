package org.interviewplatform.organisation;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it is kept: PBKDF2 with HMAC-SHA-256, a random salt of 16 bytes and the number of
 * rounds beside it (600,000: OWASP Password Storage Cheat Sheet, 2023 and since).
 *
 * @param encoded {@code pbkdf2-sha256$rounds$salt$hash}, salt and hash in base64
 */
record PasswordHash(String encoded) {
  private static final String SCHEME = "pbkdf2-sha256";
  private static final int ROUNDS = 600_000;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 256;

  /**
   * Checked when nobody has the address, so that a refusal takes as long as with a wrong password.
   */
  static final PasswordHash OF_NOBODY =
      new PasswordHash(SCHEME + "$" + ROUNDS + "$" + base64(new byte[SALT_BYTES]) + "$AAAA");

  static PasswordHash of(String password) {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    byte[] hash = derive(password, salt, ROUNDS);
    return new PasswordHash(String.join("$", SCHEME, "" + ROUNDS, base64(salt), base64(hash)));
  }

  /** Whether a hash made today would be stronger. */
  boolean isOutdated() {
    List<String> parts = List.of(encoded.split("\\$", -1));
    return !SCHEME.equals(parts.get(0)) || Integer.parseInt(parts.get(1)) < ROUNDS;
  }

  boolean matches(String password) {
    List<String> parts = List.of(encoded.split("\\$", -1));
    byte[] salt = Base64.getDecoder().decode(parts.get(2));
    byte[] expected = Base64.getDecoder().decode(parts.get(3));
    byte[] actual = derive(password, salt, Integer.parseInt(parts.get(1)));
    return MessageDigest.isEqual(expected, actual);
  }

  @Override
  public String toString() {
    return "PasswordHash[secret]";
  }

  private static byte[] derive(String password, byte[] salt, int rounds) {
    PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BITS);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no PBKDF2WithHmacSHA256", e);
    } finally {
      spec.clearPassword();
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }
}

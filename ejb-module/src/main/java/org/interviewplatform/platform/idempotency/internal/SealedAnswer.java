package org.interviewplatform.platform.idempotency.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.interviewplatform.platform.security.Sha256;

/**
 * An answer may hold a token that is stored nowhere else in the clear. It is sealed (AES-GCM) under
 * the idempotency key itself, of which the database has only another hash.
 */
final class SealedAnswer {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE_LENGTH = 12;
  private static final int TAG_BITS = 128;

  private SealedAnswer() {}

  static byte[] seal(String key, byte[] answer) {
    byte[] nonce = new byte[NONCE_LENGTH];
    RANDOM.nextBytes(nonce);
    byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, answer);
    byte[] both = Arrays.copyOf(nonce, NONCE_LENGTH + sealed.length);
    System.arraycopy(sealed, 0, both, NONCE_LENGTH, sealed.length);
    return both;
  }

  static byte[] open(String key, byte[] both) {
    byte[] nonce = Arrays.copyOf(both, NONCE_LENGTH);
    byte[] sealed = Arrays.copyOfRange(both, NONCE_LENGTH, both.length);
    return cipher(Cipher.DECRYPT_MODE, key, nonce, sealed);
  }

  private static byte[] cipher(int mode, String key, byte[] nonce, byte[] input) {
    try {
      byte[] secret = Sha256.digest().digest(("answer:" + key).getBytes(StandardCharsets.UTF_8));
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The stored answer cannot be read", e);
    }
  }
}

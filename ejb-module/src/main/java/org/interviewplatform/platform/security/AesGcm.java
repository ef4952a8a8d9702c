package org.interviewplatform.platform.security;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Small secrets sealed with AES-256-GCM: a nonce of their own, then what is sealed with its tag.
 */
public final class AesGcm {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE_LENGTH = 12;
  private static final int TAG_BITS = 128;

  private AesGcm() {}

  /**
   * Seals.
   *
   * @param key 32 bytes
   * @param about what it is sealed for, which {@link #open} must name again; may be empty
   */
  public static byte[] seal(byte[] key, byte[] content, byte[] about) {
    byte[] nonce = new byte[NONCE_LENGTH];
    RANDOM.nextBytes(nonce);
    byte[] sealed = work(Cipher.ENCRYPT_MODE, key, nonce, content, about).orElseThrow();
    byte[] both = Arrays.copyOf(nonce, NONCE_LENGTH + sealed.length);
    System.arraycopy(sealed, 0, both, NONCE_LENGTH, sealed.length);
    return both;
  }

  /** What was sealed; empty when it was with another key or for something else, or was changed. */
  public static Optional<byte[]> open(byte[] key, byte[] both, byte[] about) {
    byte[] nonce = Arrays.copyOf(both, NONCE_LENGTH);
    byte[] sealed = Arrays.copyOfRange(both, NONCE_LENGTH, both.length);
    return work(Cipher.DECRYPT_MODE, key, nonce, sealed, about);
  }

  private static Optional<byte[]> work(
      int mode, byte[] key, byte[] nonce, byte[] input, byte[] about) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(about);
      return Optional.of(cipher.doFinal(input));
    } catch (AEADBadTagException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no AES-GCM", e);
    }
  }
}

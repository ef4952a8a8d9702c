package org.interviewplatform.backup;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import com.google.crypto.tink.subtle.Hkdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Seals streams of any length with one key: AES-256-GCM in segments of a megabyte, under a key that
 * HKDF derives for each stream. What is sealed is bound to its name: opened under another name, cut
 * off, or altered, it is an {@link IOException}.
 */
final class Seal {
  /** How long a key is. */
  static final int KEY_BYTES = 32;

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SEGMENT = 1 << 20;
  private static final byte[] NO_SALT = {};

  private final AesGcmHkdfStreaming cipher;
  private final String fingerprint;

  Seal(byte[] key) {
    fingerprint = HexFormat.of().formatHex(derived(key, "fingerprint"));
    try {
      cipher = new AesGcmHkdfStreaming(key, "HmacSha256", KEY_BYTES, SEGMENT, 0);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static byte[] newKey() {
    byte[] key = new byte[KEY_BYTES];
    RANDOM.nextBytes(key);
    return key;
  }

  /** A key that whoever lacks one of these does not have; their order does not matter. */
  static byte[] keyOfAll(List<byte[]> keys) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    keys.stream().sorted(Arrays::compare).forEach(all::writeBytes);
    return derived(all.toByteArray(), "all of these");
  }

  /** Tells this key from others, and nothing about it. */
  String fingerprint() {
    return fingerprint;
  }

  /** What is written is sealed; complete only when closed. */
  OutputStream sealing(OutputStream to, String name) throws IOException {
    try {
      return cipher.newEncryptingStream(to, name.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  InputStream opening(InputStream from, String name) throws IOException {
    try {
      return cipher.newDecryptingStream(from, name.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] derived(byte[] key, String purpose) {
    try {
      byte[] info = purpose.getBytes(StandardCharsets.US_ASCII);
      return Hkdf.computeHkdf("HMACSHA256", key, NO_SALT, info, KEY_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}

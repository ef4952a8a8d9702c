package org.interviewplatform.platform.idempotency.internal;

import java.nio.charset.StandardCharsets;
import org.interviewplatform.platform.security.AesGcm;
import org.interviewplatform.platform.security.Sha256;

/**
 * An answer may hold a token that is stored nowhere else in the clear. It is sealed (AES-GCM) under
 * the idempotency key itself, of which the database has only another hash.
 */
final class SealedAnswer {
  private static final byte[] ABOUT_NOTHING = {};

  private SealedAnswer() {}

  static byte[] seal(String key, byte[] answer) {
    return AesGcm.seal(secret(key), answer, ABOUT_NOTHING);
  }

  static byte[] open(String key, byte[] both) {
    return AesGcm.open(secret(key), both, ABOUT_NOTHING)
        .orElseThrow(() -> new IllegalStateException("The stored answer cannot be read"));
  }

  private static byte[] secret(String key) {
    return Sha256.digest().digest(("answer:" + key).getBytes(StandardCharsets.UTF_8));
  }
}

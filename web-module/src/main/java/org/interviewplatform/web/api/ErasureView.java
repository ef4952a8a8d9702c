package org.interviewplatform.web.api;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.privacy.Certificate;
import org.interviewplatform.privacy.Erasure;
import org.jspecify.annotations.Nullable;

/**
 * How the erasure of a candidate stands.
 *
 * @param status NONE until it is asked for
 * @param certificate the text that is signed, without personal data
 * @param signature Ed25519 over the certificate's UTF-8 bytes, in base64; absent where the
 *     installation has no key
 */
@Schema(name = "Erasure")
public record ErasureView(
    @Schema(enumeration = {"NONE", "ASKED", "DONE", "FAILED"}) String status,
    @Nullable UUID sessionId,
    @Nullable @Schema(enumeration = {"REQUEST", "RETENTION"}) String cause,
    @Nullable Instant askedAt,
    @Nullable Instant doneAt,
    @Nullable String failureReason,
    @Nullable String certificate,
    @Nullable String signature,
    @Nullable String publicKey) {
  private static final ErasureView NONE =
      new ErasureView("NONE", null, null, null, null, null, null, null, null);

  static ErasureView of(Optional<Erasure> erasure) {
    return erasure.map(ErasureView::of).orElse(NONE);
  }

  static ErasureView of(Erasure erasure) {
    Optional<Certificate> certificate = erasure.certificate();
    return new ErasureView(
        erasure.status().name(),
        erasure.session(),
        erasure.cause().name(),
        erasure.askedAt(),
        erasure.doneAt().orElse(null),
        erasure.failureReason().orElse(null),
        certificate.map(Certificate::text).orElse(null),
        certificate.flatMap(Certificate::signature).orElse(null),
        certificate.flatMap(Certificate::publicKey).orElse(null));
  }
}

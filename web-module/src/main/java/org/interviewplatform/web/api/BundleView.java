package org.interviewplatform.web.api;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.report.BundleDetails;
import org.jspecify.annotations.Nullable;

/**
 * How the newest evidence bundle of a session stands; the address is good for a quarter of an hour.
 *
 * @param status NONE until one is asked for
 * @param sha256 of the whole file
 */
@Schema(name = "EvidenceBundle")
public record BundleView(
    @Nullable UUID id,
    @Schema(enumeration = {"NONE", "REQUESTED", "READY", "FAILED"}) String status,
    @Nullable URI url,
    @Nullable String sha256,
    @Nullable String failureReason,
    @Nullable Instant requestedAt) {
  private static final BundleView NONE = new BundleView(null, "NONE", null, null, null, null);

  static BundleView of(Optional<BundleDetails> bundle) {
    return bundle.map(BundleView::of).orElse(NONE);
  }

  private static BundleView of(BundleDetails bundle) {
    return new BundleView(
        bundle.id().value(),
        bundle.status().name(),
        bundle.file().orElse(null),
        bundle.sha256().orElse(null),
        bundle.failureReason().orElse(null),
        bundle.requestedAt());
  }
}

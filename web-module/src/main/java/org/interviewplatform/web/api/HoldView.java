package org.interviewplatform.web.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.privacy.Hold;

/** A legal hold that stands. */
@Schema(name = "LegalHold")
public record HoldView(UUID id, UUID subjectId, String reason, UUID placedBy, Instant placedAt) {
  static HoldView of(Hold hold) {
    return new HoldView(hold.id(), hold.subject(), hold.reason(), hold.placedBy(), hold.placedAt());
  }
}

package org.interviewplatform.web.api;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.audit.Seal;
import org.jspecify.annotations.Nullable;

/** The seal an earlier verification told of, if one was noted down. */
@Schema(name = "NotedSeal")
public record NotedSealBody(
    @Schema(examples = "1024") @Nullable Long place,
    @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        @Nullable String head) {
  Optional<Seal> toSeal() {
    return head == null || place == null ? Optional.empty() : Optional.of(Seal.noted(place, head));
  }
}

package org.interviewplatform.web.api;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.audit.Seal;
import org.jspecify.annotations.Nullable;

/** The seal an earlier verification told of, if one was noted down. */
@Schema(name = "NotedSeal")
public record NotedSealBody(@Nullable Long place, @Nullable String head) {
  Optional<Seal> toSeal() {
    return head == null || place == null ? Optional.empty() : Optional.of(Seal.noted(place, head));
  }
}

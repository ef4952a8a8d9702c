package org.interviewplatform.web.api;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.organisation.BrandColour;
import org.interviewplatform.organisation.BrandingDraft;
import org.jspecify.annotations.Nullable;

/** How an organisation wishes to show itself; what is left out is not shown. */
@Schema(name = "BrandingDraft")
public record BrandingBody(
    @Schema(examples = "#2f4fd8", description = "Darkened where white on it could not be read")
        @Nullable String colour,
    @Nullable String welcome,
    @Schema(examples = "jobs@northwind.example") @Nullable String contactEmail) {
  Optional<BrandColour> wantedColour() {
    return Optional.ofNullable(colour).filter(text -> !text.isBlank()).map(BrandColour::nearest);
  }

  BrandingDraft toDraft() {
    return new BrandingDraft(
        wantedColour(), Optional.ofNullable(welcome), Optional.ofNullable(contactEmail));
  }
}

package org.interviewplatform.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.privacy.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * How long candidates are to be kept.
 *
 * @param days after a candidate finished, or began and never finished
 */
@Schema(name = "RetentionWish")
public record RetentionBody(
    @Schema(required = true, implementation = Jurisdiction.class) @Nullable String jurisdiction,
    @Schema(required = true, examples = "180") @Nullable Integer days) {
  Jurisdiction toJurisdiction() {
    return Given.required(
        "jurisdiction", Given.oneOf("jurisdiction", Jurisdiction.class, jurisdiction).orElse(null));
  }

  int toDays() {
    return Given.required("days", days);
  }
}

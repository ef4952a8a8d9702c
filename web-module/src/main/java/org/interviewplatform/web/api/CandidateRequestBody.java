package org.interviewplatform.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.session.RequestKind;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate asks of people.
 *
 * @param note in the candidate's own words
 */
@Schema(name = "CandidateRequestStart")
public record CandidateRequestBody(
    @Schema(
            required = true,
            enumeration = {"HUMAN_REVIEW", "DELETION"})
        @Nullable String kind,
    @Schema(maxLength = 2000) @Nullable String note) {
  private static final int LONGEST = 2_000;

  RequestKind toKind() {
    return Given.oneOf("kind", RequestKind.class, Given.required("kind", kind))
        .orElseThrow(() -> Given.invalid("kind is missing."));
  }

  String toNote() {
    return Given.text("note", note, LONGEST).orElse("");
  }
}

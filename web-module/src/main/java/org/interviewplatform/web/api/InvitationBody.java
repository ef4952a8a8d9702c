package org.interviewplatform.web.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.interview.InvitationDraft;
import org.interviewplatform.interview.TimeMultiplier;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as a client writes it.
 *
 * @param language this person is written to in
 * @param send whether the person is written to at once
 */
@Schema(name = "InvitationDraft")
public record InvitationBody(
    @Schema(required = true, examples = "Ada Lovelace") @Nullable String name,
    @Schema(required = true, examples = "ada@example.com") @Nullable String email,
    @Schema(defaultValue = "en", examples = "en") @Nullable String language,
    @Schema(defaultValue = "1", minimum = "1", maximum = "4") @Nullable BigDecimal timeMultiplier,
    @Schema(examples = "2026-12-24T17:00:00Z") @Nullable Instant deadline,
    @Schema(defaultValue = "true") @Nullable Boolean send) {
  InvitationDraft toDraft() {
    return new InvitationDraft(
        Given.required("name", name),
        Given.required("email", email),
        language == null ? "en" : language,
        timeMultiplier == null ? TimeMultiplier.NONE : new TimeMultiplier(timeMultiplier),
        Optional.ofNullable(deadline));
  }

  boolean wantsSending() {
    return !Boolean.FALSE.equals(send);
  }
}

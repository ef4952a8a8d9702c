package org.interviewplatform.web.api;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.interview.InvitationDetails;
import org.jspecify.annotations.Nullable;

/**
 * An invitation.
 *
 * @param deadline this person's own; without one the interview's counts
 * @param url of this person's page; whoever has it may answer as this person
 */
@Schema(name = "Invitation")
public record InvitationView(
    UUID id,
    UUID interviewId,
    @Schema(examples = "Ada Lovelace") String name,
    @Schema(examples = "ada@example.com") String email,
    @Schema(examples = "en") String language,
    @Schema(examples = "1.5") BigDecimal timeMultiplier,
    @Nullable Instant deadline,
    @Schema(enumeration = {"OPEN", "STARTED", "REVOKED"}) String status,
    Instant createdAt,
    @Nullable Instant startedAt,
    URI url) {
  static InvitationView of(InvitationDetails invitation) {
    return new InvitationView(
        invitation.id().value(),
        invitation.interview().value(),
        invitation.name(),
        invitation.email(),
        invitation.language(),
        invitation.timeMultiplier().value(),
        invitation.deadline().orElse(null),
        invitation.status().name(),
        invitation.createdAt(),
        invitation.startedAt().orElse(null),
        invitation.address());
  }
}

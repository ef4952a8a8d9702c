package org.interviewplatform.interview;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.interviewplatform.platform.paging.Position;

/**
 * An {@link Invitation} to read.
 *
 * @param deadline this person's own
 * @param address of this person's page; whoever has it may answer as this person
 */
public record InvitationDetails(
    PublicLinkId id,
    InterviewId interview,
    String name,
    String email,
    String language,
    TimeMultiplier timeMultiplier,
    Optional<Instant> deadline,
    InvitationStatus status,
    Instant createdAt,
    Optional<Instant> startedAt,
    URI address) {

  Position position() {
    return new Position(createdAt, id.value());
  }
}

package org.interviewplatform.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.session.SessionId;

/**
 * A link that shows some answers of one candidate to whoever has it, without an account, until it
 * expires or is revoked. What people and models say of the candidate is never behind it.
 *
 * @param questions whose answers are shown, at least one
 * @param hidesIdentity whether name and address are kept back
 * @param views how often it was looked at
 */
public record ShareLink(
    UUID id,
    SessionId session,
    List<QuestionId> questions,
    boolean hidesIdentity,
    String createdByName,
    Instant createdAt,
    Instant expiresAt,
    Optional<Instant> revokedAt,
    int views,
    Optional<Instant> lastSeenAt) {

  public ShareLink {
    questions = List.copyOf(questions);
  }

  /** Whether it still shows anything. */
  public boolean isAlive(Instant now) {
    return revokedAt.isEmpty() && now.isBefore(expiresAt);
  }
}

package org.interviewplatform.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a question stands that has been shown to the candidate.
 *
 * @param thinkEndsAt when the recording may begin by itself
 * @param attemptsUsed of those allowed
 * @param attempts all of them, by number
 */
public record QuestionClock(
    Instant openedAt,
    Instant thinkEndsAt,
    int attemptsUsed,
    int attemptsAllowed,
    List<AttemptState> attempts) {
  /** The one that counts now. */
  public Optional<AttemptState> latest() {
    return attempts.isEmpty() ? Optional.empty() : Optional.of(attempts.get(attempts.size() - 1));
  }
}

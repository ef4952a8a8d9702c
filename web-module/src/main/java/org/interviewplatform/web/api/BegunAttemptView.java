package org.interviewplatform.web.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.session.AttemptState;
import org.jspecify.annotations.Nullable;

/**
 * An attempt whose time was begun.
 *
 * @param pausedUntil when the clock, which stands still, runs again by itself; absent while it runs
 * @param serverTime by the clock that counts
 * @param remainingSeconds 0 when the time is over
 */
@Schema(name = "BegunAttempt")
public record BegunAttemptView(
    UUID attemptId,
    @Schema(examples = "1") int number,
    Instant startedAt,
    Instant endsAt,
    @Nullable Instant pausedUntil,
    @Schema(enumeration = {"RUNNING", "INTERRUPTED", "GIVEN_UP", "ANSWERED"}) String state,
    Instant serverTime,
    @Schema(examples = "120") double remainingSeconds) {
  private static final double MILLIS = 1000.0;

  static BegunAttemptView of(AttemptState attempt, Instant now) {
    return new BegunAttemptView(
        attempt.id().value(),
        attempt.number(),
        attempt.startedAt(),
        attempt.endsAt(),
        attempt.pausedUntil().orElse(null),
        attempt.stage().name(),
        now,
        attempt.left().toMillis() / MILLIS);
  }
}

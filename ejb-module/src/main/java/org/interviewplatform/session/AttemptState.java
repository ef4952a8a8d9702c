package org.interviewplatform.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An {@link Attempt} to read.
 *
 * @param number counted from 1 for each question
 * @param left of its time
 * @param pausedUntil when its clock, which stands still, runs again by itself
 * @param segments that are coming in or stored
 */
public record AttemptState(
    AttemptId id,
    int number,
    Instant startedAt,
    Instant endsAt,
    Duration left,
    Optional<Instant> pausedUntil,
    AttemptStage stage,
    List<SegmentState> segments) {
  static AttemptState of(Attempt attempt, List<SegmentState> segments, Instant now) {
    Optional<Instant> pausedUntil = attempt.standsStillUntil(now);
    return new AttemptState(
        attempt.id(),
        attempt.number(),
        attempt.startedAt(),
        attempt.endsAt(),
        AnswerClock.left(pausedUntil.orElse(now), attempt.startedAt(), attempt.endsAt()),
        pausedUntil,
        attempt.stageAt(now),
        segments);
  }
}

package org.interviewplatform.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * An {@link Attempt} to read.
 *
 * @param number counted from 1 for each question
 * @param left of its time
 * @param segments that are coming in or stored
 */
public record AttemptState(
    AttemptId id,
    int number,
    Instant startedAt,
    Instant endsAt,
    Duration left,
    AttemptStage stage,
    List<SegmentState> segments) {
  static AttemptState of(Attempt attempt, List<SegmentState> segments, Instant now) {
    return new AttemptState(
        attempt.id(),
        attempt.number(),
        attempt.startedAt(),
        attempt.endsAt(),
        AnswerClock.left(now, attempt.startedAt(), attempt.endsAt()),
        attempt.stageAt(now),
        segments);
  }
}

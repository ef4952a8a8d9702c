package org.interviewplatform.interview;

import java.time.Instant;
import org.interviewplatform.platform.paging.Position;

/** An {@link Interview} as one line of a list. */
public record InterviewSummary(
    InterviewId id, String title, InterviewStatus status, Instant createdAt) {

  static InterviewSummary of(Interview interview) {
    return new InterviewSummary(
        interview.id(), interview.title(), interview.status(), interview.createdAt());
  }

  Position position() {
    return new Position(createdAt, id.value());
  }
}

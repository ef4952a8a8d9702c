package org.interviewplatform.session;

import java.time.Instant;
import java.util.Optional;
import org.interviewplatform.platform.paging.Position;

/** A {@link CandidateSession} as one line of a list. */
public record SessionSummary(
    SessionId id,
    Candidate candidate,
    SessionStatus status,
    Instant startedAt,
    Optional<Instant> submittedAt) {

  static SessionSummary of(CandidateSession session) {
    return new SessionSummary(
        session.id(),
        session.candidate(),
        session.status(),
        session.startedAt(),
        session.submittedAt());
  }

  Position position() {
    return new Position(startedAt, id.value());
  }
}

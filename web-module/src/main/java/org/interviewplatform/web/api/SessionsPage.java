package org.interviewplatform.web.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.session.SessionSummary;
import org.jspecify.annotations.Nullable;

/**
 * Some candidates' sessions of a longer list.
 *
 * @param nextCursor where the list goes on; absent at its end
 */
public record SessionsPage(List<Line> items, @Nullable String nextCursor) {
  /** One session of the list. */
  @Schema(name = "SessionLine")
  public record Line(
      UUID id,
      CandidateView candidate,
      String status,
      Instant startedAt,
      @Nullable Instant submittedAt) {
    static Line of(SessionSummary session) {
      return new Line(
          session.id().value(),
          CandidateView.of(session.candidate()),
          session.status().name(),
          session.startedAt(),
          session.submittedAt().orElse(null));
    }
  }
}

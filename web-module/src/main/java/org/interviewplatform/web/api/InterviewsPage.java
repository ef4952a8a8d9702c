package org.interviewplatform.web.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.interview.InterviewSummary;
import org.jspecify.annotations.Nullable;

/**
 * Some interviews of a longer list.
 *
 * @param nextCursor where the list goes on; absent at its end
 */
public record InterviewsPage(List<Line> items, @Nullable String nextCursor) {
  /** One interview of the list. */
  @Schema(name = "InterviewLine")
  public record Line(UUID id, String title, String status, Instant createdAt) {
    static Line of(InterviewSummary interview) {
      return new Line(
          interview.id().value(),
          interview.title(),
          interview.status().name(),
          interview.createdAt());
    }
  }
}

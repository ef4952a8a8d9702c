package org.interviewplatform.web.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.analysis.Highlight;
import org.interviewplatform.analysis.Hit;
import org.jspecify.annotations.Nullable;

/**
 * Some of what was found in transcripts.
 *
 * @param nextCursor where the list goes on; absent at its end
 */
public record HitsPage(List<Line> items, @Nullable String nextCursor) {
  /** A stretch of a transcript; its text in parts, those that were looked for marked. */
  @Schema(name = "TranscriptHit")
  public record Line(
      UUID sessionId,
      String candidate,
      UUID interviewId,
      String interviewTitle,
      UUID questionId,
      int questionNumber,
      String questionText,
      Instant saidAt,
      long startMillis,
      List<Part> text) {
    static Line of(Hit hit) {
      return new Line(
          hit.session().value(),
          hit.candidate(),
          hit.interview().value(),
          hit.interviewTitle(),
          hit.question().value(),
          hit.questionNumber(),
          hit.questionText(),
          hit.saidAt(),
          hit.startMillis(),
          hit.text().parts().stream().map(Part::of).toList());
    }
  }

  /** Plain text. */
  @Schema(name = "TranscriptHitPart")
  public record Part(String text, boolean found) {
    static Part of(Highlight.Part part) {
      return new Part(part.text(), part.found());
    }
  }
}

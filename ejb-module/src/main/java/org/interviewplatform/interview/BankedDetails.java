package org.interviewplatform.interview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.interviewplatform.platform.paging.Position;

/** A {@link BankedQuestion} to read. */
public record BankedDetails(
    UUID id, QuestionDraft question, List<CompetencyDraft> competencies, Instant createdAt) {

  Position position() {
    return new Position(createdAt, id);
  }
}

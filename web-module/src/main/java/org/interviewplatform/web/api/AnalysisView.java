package org.interviewplatform.web.api;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.analysis.AnswerAnalysis;
import org.interviewplatform.analysis.CompetencyEvidence;
import org.interviewplatform.analysis.DeliveryFacts;
import org.interviewplatform.analysis.Passage;
import org.jspecify.annotations.Nullable;

/**
 * What software made of an answer: evidence, never a score.
 *
 * @param failureReason a sentence, where it is unavailable
 */
@Schema(name = "Analysis")
public record AnalysisView(
    @Schema(enumeration = {"PENDING", "COMPLETED", "DECLINED", "UNAVAILABLE"}) String status,
    @Nullable String failureReason,
    @Nullable TranscriptView transcript,
    @Nullable DeliveryView delivery,
    List<EvidenceView> evidence) {
  static AnalysisView of(AnswerAnalysis analysis) {
    return new AnalysisView(
        analysis.status().name(),
        analysis.failureReason().orElse(null),
        analysis.transcript().map(TranscriptView::of).orElse(null),
        analysis.delivery().map(DeliveryView::of).orElse(null),
        analysis.evidence().stream().map(EvidenceView::of).toList());
  }

  /** Countable facts of how the answer was given. */
  @Schema(name = "Delivery")
  public record DeliveryView(
      int wordsPerMinute, int pauseCount, long longestPauseMillis, int fillerCount) {
    static DeliveryView of(DeliveryFacts facts) {
      return new DeliveryView(
          facts.wordsPerMinute(),
          facts.pauseCount(),
          facts.longestPauseMillis(),
          facts.fillerCount());
    }
  }

  /** The passages found for one competency, most relevant first. */
  @Schema(name = "Evidence")
  public record EvidenceView(UUID competencyId, String engine, List<PassageView> passages) {
    static EvidenceView of(CompetencyEvidence evidence) {
      return new EvidenceView(
          evidence.competency().value(),
          evidence.engine(),
          evidence.passages().stream().map(PassageView::of).toList());
    }
  }

  /** A quote, word for word from the segment. */
  @Schema(name = "Passage")
  public record PassageView(int segmentOrdinal, String quote, long startMillis, long endMillis) {
    static PassageView of(Passage passage) {
      return new PassageView(
          passage.segmentOrdinal(), passage.quote(), passage.startMillis(), passage.endMillis());
    }
  }
}

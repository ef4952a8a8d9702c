package org.interviewplatform.web.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.analysis.AnswerAnalysis;
import org.interviewplatform.analysis.CompetencyEvidence;
import org.interviewplatform.analysis.CompetencyScore;
import org.interviewplatform.analysis.DeliveryFacts;
import org.interviewplatform.analysis.Passage;
import org.interviewplatform.analysis.Scoring;
import org.jspecify.annotations.Nullable;

/**
 * What software made of an answer. A level is proposed, with its evidence and its spread; people
 * decide.
 *
 * @param failureReason a sentence, where it is unavailable
 * @param evidence passages nearest to each competency
 * @param scores levels proposed by a chat model, as far as the caller may see them
 * @param instructions what was said to the model instead of to people, left out of the levels
 */
@Schema(name = "Analysis")
public record AnalysisView(
    @Schema(enumeration = {"PENDING", "COMPLETED", "DECLINED", "UNAVAILABLE"}) String status,
    @Nullable String failureReason,
    @Nullable TranscriptView transcript,
    @Nullable DeliveryView delivery,
    List<EvidenceView> evidence,
    ScoringView scoring,
    List<ScoreView> scores,
    List<PassageView> instructions) {
  static AnalysisView of(AnswerAnalysis analysis) {
    return new AnalysisView(
        analysis.status().name(),
        analysis.failureReason().orElse(null),
        analysis.transcript().map(TranscriptView::of).orElse(null),
        analysis.delivery().map(DeliveryView::of).orElse(null),
        analysis.evidence().stream().map(EvidenceView::of).toList(),
        ScoringView.of(analysis.scoring()),
        analysis.scores().stream().map(ScoreView::of).toList(),
        analysis.instructions().stream().map(PassageView::of).toList());
  }

  /**
   * Which mode produced it.
   *
   * @param reason a sentence, where levels were withheld, or are still tried for
   */
  @Schema(name = "Scoring")
  public record ScoringView(
      @Schema(enumeration = {"EVIDENCE_ONLY", "SCORED", "WITHHELD", "POSTPONED"}) String status,
      @Nullable String code,
      @Nullable String reason) {
    static ScoringView of(Scoring scoring) {
      return new ScoringView(
          scoring.status().name(), scoring.code().orElse(null), scoring.reason().orElse(null));
    }
  }

  /**
   * A level proposed.
   *
   * @param mode SCORED_AS_SPOKEN: with what was said to the model left in, for comparison
   * @param level the median of the runs; absent where there is too little evidence
   * @param runs what each run said: a level, or "insufficient_evidence"
   */
  @Schema(name = "Score")
  public record ScoreView(
      UUID competencyId,
      @Schema(enumeration = {"SCORED", "SCORED_AS_SPOKEN"}) String mode,
      String engine,
      String promptHash,
      @Nullable Integer level,
      @Nullable Integer lowest,
      @Nullable Integer highest,
      boolean unstable,
      List<String> runs,
      List<PassageView> evidence,
      int droppedQuotes,
      String rationale,
      String missing) {
    static ScoreView of(CompetencyScore score) {
      return new ScoreView(
          score.competency().value(),
          score.mode().name(),
          score.engine(),
          score.promptHash(),
          score.level().orElse(null),
          score.lowest().orElse(null),
          score.highest().orElse(null),
          score.unstable(),
          score.runLevels().stream().map(ScoreView::run).toList(),
          score.passages().stream().map(PassageView::of).toList(),
          score.droppedQuotes(),
          score.rationale(),
          score.missing());
    }

    private static String run(Optional<Integer> level) {
      return level.map(String::valueOf).orElse("insufficient_evidence");
    }
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

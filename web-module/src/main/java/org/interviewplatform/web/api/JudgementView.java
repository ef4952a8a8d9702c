package org.interviewplatform.web.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.review.AiLevel;
import org.interviewplatform.review.AiOpinion;
import org.interviewplatform.review.CompetencyJudgement;
import org.interviewplatform.review.Decision;
import org.interviewplatform.review.Rating;
import org.interviewplatform.review.SessionJudgement;
import org.jspecify.annotations.Nullable;

/**
 * How a candidate is judged, as the caller may see it.
 *
 * @param candidateStatus where the candidate stands; only a decision changes it
 */
@Schema(name = "Judgement")
public record JudgementView(
    @Schema(enumeration = {"UNDECIDED", "ADVANCE", "REJECT", "HOLD"}) String candidateStatus,
    boolean blindFirst,
    @Schema(enumeration = {"UNTESTED", "TRUSTED", "WEAK"}) String aiTrust,
    List<CompetencyView> competencies,
    List<DecisionView> decisions) {
  private static final String UNDECIDED = "UNDECIDED";

  static JudgementView of(SessionJudgement judged) {
    return new JudgementView(
        judged.newest().map(decision -> decision.outcome().name()).orElse(UNDECIDED),
        judged.blindFirst(),
        judged.trust().state().name(),
        judged.competencies().stream().map(CompetencyView::of).toList(),
        judged.decisions().stream().map(DecisionView::of).toList());
  }

  /**
   * One competency.
   *
   * @param own the caller's newest rating; absent before
   * @param others everybody else's newest; empty while the caller has to rate first
   */
  @Schema(name = "CompetencyJudgement")
  public record CompetencyView(
      UUID competencyId,
      String name,
      @Nullable RatingView own,
      List<RatingView> others,
      AiView ai) {
    static CompetencyView of(CompetencyJudgement judged) {
      return new CompetencyView(
          judged.competency().id().value(),
          judged.competency().name(),
          judged.own().map(RatingView::of).orElse(null),
          judged.others().stream().map(RatingView::of).toList(),
          AiView.of(judged.ai()));
    }
  }

  /**
   * What one person says.
   *
   * @param blind whether it was given before the levels of a model and of others could be seen
   */
  @Schema(name = "Rating")
  public record RatingView(
      UUID reviewerId, String reviewer, int level, String note, boolean blind, Instant givenAt) {
    static RatingView of(Rating rating) {
      return new RatingView(
          rating.reviewer(),
          rating.reviewerName(),
          rating.level(),
          rating.note(),
          rating.blind(),
          rating.givenAt());
    }
  }

  /** What the model proposes; levels are present only where they are SHOWN. */
  @Schema(name = "AiOpinion")
  public record AiView(
      @Schema(enumeration = {"SHOWN", "NONE", "RATE_FIRST", "WEAK"}) String visibility,
      @Nullable Integer level,
      @Nullable Integer lowest,
      @Nullable Integer highest,
      @Nullable Boolean unstable,
      @Nullable Integer answers) {
    static AiView of(AiOpinion opinion) {
      return new AiView(
          opinion.visibility().name(),
          opinion.level().map(AiLevel::level).orElse(null),
          opinion.level().map(AiLevel::lowest).orElse(null),
          opinion.level().map(AiLevel::highest).orElse(null),
          opinion.level().map(AiLevel::unstable).orElse(null),
          opinion.level().map(AiLevel::answers).orElse(null));
    }
  }

  /** One decision. */
  @Schema(name = "Decision")
  public record DecisionView(
      @Schema(enumeration = {"ADVANCE", "REJECT", "HOLD"}) String outcome,
      String reason,
      UUID decidedById,
      String decidedBy,
      Instant decidedAt) {
    static DecisionView of(Decision decision) {
      return new DecisionView(
          decision.outcome().name(),
          decision.reason(),
          decision.decidedBy(),
          decision.decidedByName(),
          decision.decidedAt());
    }
  }
}

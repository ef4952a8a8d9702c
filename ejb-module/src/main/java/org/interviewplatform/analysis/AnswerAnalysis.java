package org.interviewplatform.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.interviewplatform.interview.CompetencyId;
import org.interviewplatform.media.MediaId;

/**
 * All that was made of one answer.
 *
 * @param failureReason why it is unavailable, a sentence
 * @param evidence per competency, in no particular order
 * @param scoring which mode it was analysed in, and why without levels
 * @param scores levels proposed per competency, in no particular order
 * @param instructions what was said to the model instead of to people
 */
public record AnswerAnalysis(
    MediaId media,
    AnalysisStatus status,
    Optional<String> failureReason,
    Optional<TranscriptText> transcript,
    Optional<DeliveryFacts> delivery,
    List<CompetencyEvidence> evidence,
    Scoring scoring,
    List<CompetencyScore> scores,
    List<Passage> instructions) {

  public AnswerAnalysis {
    evidence = List.copyOf(evidence);
    scores = List.copyOf(scores);
    instructions = List.copyOf(instructions);
  }

  /** An analysis without a chat model. */
  public AnswerAnalysis(
      MediaId media,
      AnalysisStatus status,
      Optional<String> failureReason,
      Optional<TranscriptText> transcript,
      Optional<DeliveryFacts> delivery,
      List<CompetencyEvidence> evidence) {
    this(
        media,
        status,
        failureReason,
        transcript,
        delivery,
        evidence,
        Scoring.evidenceOnly(),
        List.of(),
        List.of());
  }

  /** The same for a reader who may see the levels of these competencies only. */
  public AnswerAnalysis withLevelsOf(Predicate<CompetencyId> visible) {
    return new AnswerAnalysis(
        media,
        status,
        failureReason,
        transcript,
        delivery,
        evidence,
        scoring,
        scores.stream().filter(score -> visible.test(score.competency())).toList(),
        instructions);
  }

  /** The level proposed for a competency, as it counts. */
  public Optional<CompetencyScore> score(CompetencyId competency) {
    return score(competency, Assessment.Mode.SCORED);
  }

  /** The level with the instructions left in, for comparison; absent where there were none. */
  public Optional<CompetencyScore> scoreAsSpoken(CompetencyId competency) {
    return score(competency, Assessment.Mode.SCORED_AS_SPOKEN);
  }

  private Optional<CompetencyScore> score(CompetencyId competency, Assessment.Mode mode) {
    return scores.stream()
        .filter(score -> score.competency().equals(competency) && score.mode() == mode)
        .findFirst();
  }
}

package org.interviewplatform.analysis;

import java.util.List;
import org.interviewplatform.interview.CompetencyDetails;

/**
 * What a chat model may see of an answer: no name, no voice, no confidence of the engine.
 *
 * @param spoken the whole answer
 * @param scored the answer without what was spoken to the model; the same where there is none
 */
public record ScoringMaterial(
    String question,
    List<CompetencyDetails> competencies,
    List<Segment> spoken,
    List<Segment> scored) {

  /** Of an answer that nobody in particular gave, such as one to try a model on. */
  public static ScoringMaterial of(
      String question, CompetencyDetails competency, List<Segment> answer) {
    return new ScoringMaterial(
        question, List.of(competency), answer, new InstructionDetector(answer).without());
  }

  /** Whether something was spoken to the model. */
  public boolean hasInstructions() {
    return !spoken.equals(scored);
  }
}

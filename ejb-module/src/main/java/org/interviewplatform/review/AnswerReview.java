package org.interviewplatform.review;

import java.util.Optional;
import java.util.function.Predicate;
import org.interviewplatform.analysis.AnswerAnalysis;
import org.interviewplatform.interview.CompetencyId;
import org.interviewplatform.interview.QuestionDetails;
import org.interviewplatform.session.AnswerState;

/**
 * One question with what became of its answer.
 *
 * @param answer absent while unanswered
 * @param analysis absent until begun
 */
public record AnswerReview(
    QuestionDetails question, Optional<AnswerState> answer, Optional<AnswerAnalysis> analysis) {

  AnswerReview withLevelsOf(Predicate<CompetencyId> visible) {
    return new AnswerReview(question, answer, analysis.map(all -> all.withLevelsOf(visible)));
  }
}

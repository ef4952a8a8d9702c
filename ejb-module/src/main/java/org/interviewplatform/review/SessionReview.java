package org.interviewplatform.review;

import java.util.List;
import java.util.function.Predicate;
import org.interviewplatform.interview.CompetencyId;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.session.SessionDetails;

/**
 * All a reviewer sees of one candidate.
 *
 * @param answers in the order asked
 */
public record SessionReview(
    InterviewDetails interview, SessionDetails session, List<AnswerReview> answers) {

  public SessionReview {
    answers = List.copyOf(answers);
  }

  SessionReview withLevelsOf(Predicate<CompetencyId> visible) {
    return new SessionReview(
        interview, session, answers.stream().map(answer -> answer.withLevelsOf(visible)).toList());
  }
}

package org.interviewplatform.review;

import java.util.List;
import org.interviewplatform.interview.InterviewDetails;

/**
 * Candidates of one interview beside each other, each as the current caller may see them.
 *
 * @param candidates in the order asked for
 */
public record Comparison(InterviewDetails interview, List<Column> candidates) {
  public Comparison {
    candidates = List.copyOf(candidates);
  }

  /** One candidate: answers in the order asked, competencies in the order of the rubric. */
  public record Column(SessionReview review, SessionJudgement judgement) {}
}

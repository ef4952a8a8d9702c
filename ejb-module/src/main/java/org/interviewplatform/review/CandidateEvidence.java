package org.interviewplatform.review;

import java.util.List;

/**
 * How one candidate was judged, and what was found in the answers.
 *
 * @param answers in the order asked; with the levels of a model only where those are told
 */
public record CandidateEvidence(JudgedCandidate candidate, List<AnswerReview> answers) {
  /** Keeps the answers as they are now. */
  public CandidateEvidence {
    answers = List.copyOf(answers);
  }
}

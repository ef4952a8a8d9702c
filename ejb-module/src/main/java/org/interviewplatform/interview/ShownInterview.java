package org.interviewplatform.interview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What of an interview is the same for everybody who has a link to it: never the rubric. */
record ShownInterview(
    InterviewId id,
    InterviewStatus status,
    String title,
    String description,
    String language,
    Optional<Instant> deadline,
    List<QuestionDetails> questions) {

  static ShownInterview of(Interview interview) {
    return new ShownInterview(
        interview.id(),
        interview.status(),
        interview.title(),
        interview.description(),
        interview.language(),
        interview.deadline(),
        interview.questions().stream().map(QuestionDetails::of).toList());
  }
}

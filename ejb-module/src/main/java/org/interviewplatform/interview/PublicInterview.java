package org.interviewplatform.interview;

import java.util.List;

/**
 * What a candidate may know of an interview: never the rubric.
 *
 * @param organisation the organisation's name
 */
public record PublicInterview(
    InterviewId id,
    PublicLinkId link,
    String organisation,
    String title,
    String description,
    String language,
    List<QuestionDetails> questions) {

  static PublicInterview of(Interview interview, PublicLink link, String organisation) {
    return new PublicInterview(
        interview.id(),
        link.id(),
        organisation,
        interview.title(),
        interview.description(),
        interview.language(),
        interview.questions().stream().map(QuestionDetails::of).toList());
  }
}

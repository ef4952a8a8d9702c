package org.interviewplatform.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.interview.QuestionDetails;
import org.interviewplatform.media.MediaDetails;

/**
 * What is behind a {@link ShareLink}.
 *
 * @param candidate the name; empty where the link hides it
 * @param answers in the order asked, numbered anew: how many there were else is not told
 */
public record SharedAnswers(
    String interviewTitle,
    String language,
    Optional<String> candidate,
    Instant expiresAt,
    List<Answer> answers) {

  public SharedAnswers {
    answers = List.copyOf(answers);
  }

  /**
   * One answer.
   *
   * @param text what was written, or what was said; empty where there is none or identity is hidden
   */
  public record Answer(QuestionDetails question, MediaDetails media, Optional<String> text) {}
}

package org.interviewplatform.review;

import java.time.Duration;
import java.util.List;
import org.interviewplatform.interview.QuestionId;

/**
 * A link to be made.
 *
 * @param validity an hour to 90 days
 */
public record ShareDraft(List<QuestionId> questions, boolean hidesIdentity, Duration validity) {
  public ShareDraft {
    questions = List.copyOf(questions);
  }
}

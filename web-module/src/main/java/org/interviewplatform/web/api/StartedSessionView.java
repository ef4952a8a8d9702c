package org.interviewplatform.web.api;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.interview.QuestionDetails;
import org.interviewplatform.session.StartedSession;

/**
 * A session just begun.
 *
 * @param sessionToken for the Session-Token header of all that follows
 */
@Schema(name = "StartedSession")
public record StartedSessionView(
    UUID sessionId, String sessionToken, List<UnaskedQuestionView> questions) {
  static StartedSessionView of(StartedSession started, List<QuestionDetails> questions) {
    return new StartedSessionView(
        started.id().value(), started.token(), UnaskedQuestionView.of(questions));
  }
}

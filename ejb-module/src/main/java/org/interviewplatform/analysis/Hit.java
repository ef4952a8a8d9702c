package org.interviewplatform.analysis;

import java.time.Instant;
import java.util.UUID;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.session.SessionId;

/**
 * A stretch of a transcript that was looked for.
 *
 * @param id of the segment
 * @param saidAt when its transcript was made
 * @param startMillis where it begins in the recording
 * @param questionNumber which of the interview's questions it answers, from 1
 */
public record Hit(
    UUID id,
    Instant saidAt,
    InterviewId interview,
    String interviewTitle,
    SessionId session,
    String candidate,
    QuestionId question,
    int questionNumber,
    String questionText,
    MediaId media,
    long startMillis,
    Highlight text) {

  Position position() {
    return new Position(saidAt, id);
  }
}

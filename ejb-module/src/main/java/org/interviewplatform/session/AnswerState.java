package org.interviewplatform.session;

import java.time.Instant;
import java.util.List;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.media.MediaDetails;

/**
 * An answer as it stands.
 *
 * @param attempt which attempt it is from, counted from 1
 * @param segments the files it was sent as, used or not, by segment and then as they came
 */
public record AnswerState(
    ResponseId id,
    QuestionId question,
    int attempt,
    Instant receivedAt,
    MediaDetails media,
    List<SegmentState> segments) {

  /** An answer of which only the whole matters. */
  public AnswerState(
      ResponseId id, QuestionId question, int attempt, Instant receivedAt, MediaDetails media) {
    this(id, question, attempt, receivedAt, media, List.of());
  }
}

package org.interviewplatform.session;

import java.util.Optional;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.media.MediaFormat;

/**
 * What a candidate is about to send.
 *
 * @param attempt whose recording it belongs to; without one it is a whole answer by itself
 * @param segment which stretch of that recording it is, from 0
 */
public record UploadWish(
    QuestionId question, MediaFormat format, Optional<AttemptId> attempt, int segment) {
  /** A whole answer by itself. */
  public static UploadWish whole(QuestionId question, MediaFormat format) {
    return new UploadWish(question, format, Optional.empty(), 0);
  }
}

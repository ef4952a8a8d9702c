package org.interviewplatform.session;

import java.time.Instant;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.media.MediaDetails;

/**
 * An answer as it stands.
 *
 * @param attempt which attempt it is from, counted from 1
 */
public record AnswerState(
    ResponseId id, QuestionId question, int attempt, Instant receivedAt, MediaDetails media) {}

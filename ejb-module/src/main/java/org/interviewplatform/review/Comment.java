package org.interviewplatform.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.session.SessionId;

/**
 * What somebody says about a candidate to colleagues. Never rewritten.
 *
 * @param question whose answer it is about; empty for the candidate as such
 * @param momentMillis the moment in that answer's recording it is about
 */
public record Comment(
    UUID id,
    SessionId session,
    Optional<QuestionId> question,
    Optional<Long> momentMillis,
    UUID author,
    String authorName,
    String text,
    Instant saidAt) {}

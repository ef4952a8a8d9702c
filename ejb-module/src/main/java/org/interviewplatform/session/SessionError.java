package org.interviewplatform.session;

import org.interviewplatform.platform.error.ErrorCategory;
import org.interviewplatform.platform.error.ErrorCode;

/** What may go wrong on a candidate's way. */
public enum SessionError implements ErrorCode {
  /** Nobody has this session token. */
  TOKEN_UNKNOWN("session.token-unknown", 401),
  /** There is no such session in the caller's organisation. */
  NOT_FOUND("session.not-found", 404),
  /** The organisation's plan has no room for another session. */
  NOT_ACCEPTING("session.not-accepting", 403),
  /** Nothing is recorded without consent. */
  CONSENT_MISSING("session.consent-missing", 422),
  /** A name or an e-mail address is missing or not one. */
  CANDIDATE_INVALID("session.candidate-invalid", 400),
  /** A request's note is longer than taken. */
  NOTE_TOO_LONG("session.note-too-long", 400),
  /** The question is not one of this interview's. */
  QUESTION_UNKNOWN("session.question-unknown", 404),
  /** The question has no answer. */
  ANSWER_UNKNOWN("session.answer-unknown", 404),
  /** The answer has been given as often as allowed. */
  ATTEMPTS_EXHAUSTED("session.attempts-exhausted", 409),
  /** There is no such attempt in this session. */
  ATTEMPT_UNKNOWN("session.attempt-unknown", 404),
  /** The attempt is answered, and not with this. */
  ATTEMPT_ANSWERED("session.attempt-answered", 409),
  /** All attempts have been used. */
  NO_RETAKES_LEFT("session.no-retakes-left", 409),
  /** Segments of the answer are not stored yet; the detail lists them. */
  SEGMENTS_MISSING("session.segments-missing", 409),
  /** More uploads than any session needs. */
  TOO_MANY_UPLOADS("session.too-many-uploads", 413),
  /** The candidate has finished; nothing can be added. */
  ALREADY_SUBMITTED("session.already-submitted", 409),
  /** The time was over before the candidate finished; nothing can be added. */
  EXPIRED("session.expired", 410),
  /** Questions are unanswered. */
  ANSWERS_MISSING("session.answers-missing", 409),
  /** The same key was used for something else. */
  KEY_REUSED("session.idempotency-key-reused", 422);

  private final String code;
  private final int status;

  SessionError(String code, int status) {
    this.code = code;
    this.status = status;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public ErrorCategory category() {
    return ErrorCategory.USER;
  }

  @Override
  public int status() {
    return status;
  }
}

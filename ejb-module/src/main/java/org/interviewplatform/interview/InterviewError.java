package org.interviewplatform.interview;

import org.interviewplatform.platform.error.ErrorCategory;
import org.interviewplatform.platform.error.ErrorCode;

/** What may go wrong with interviews and links. */
public enum InterviewError implements ErrorCode {
  /** There is no such interview in the caller's organisation. */
  NOT_FOUND("interview.not-found", 404),
  /** What was asked for does not make an interview; the detail names what to mend. */
  INVALID("interview.invalid", 400),
  /** The interview is in a state that does not allow this. */
  WRONG_STATE("interview.wrong-state", 409),
  /** An interview without questions cannot be published. */
  NO_QUESTIONS("interview.no-questions", 422),
  /** Nobody has this link. */
  LINK_UNKNOWN("interview.link-unknown", 404),
  /** The link was good once, and is no more. */
  LINK_GONE("interview.link-gone", 410),
  /** The time to begin is over. */
  DEADLINE_PASSED("interview.deadline-passed", 410),
  /** This address has been invited to this interview before. */
  ALREADY_INVITED("interview.already-invited", 409),
  /** There is no video there. */
  NO_VIDEO("interview.no-video", 404),
  /** There is no such template or banked question in the caller's organisation. */
  NOT_ON_THE_SHELF("interview.not-on-the-shelf", 404),
  /** There is no such invitation in the caller's organisation. */
  INVITATION_NOT_FOUND("interview.invitation-not-found", 404),
  /** The link is right, and the interview is not open for candidates yet. */
  NOT_OPEN("interview.not-open", 409);

  private final String code;
  private final int status;

  InterviewError(String code, int status) {
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

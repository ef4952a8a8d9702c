package org.interviewplatform.review;

import org.interviewplatform.platform.error.ErrorCategory;
import org.interviewplatform.platform.error.ErrorCode;

/** What may go wrong with ratings and decisions. */
public enum ReviewError implements ErrorCode {
  /** The rating or decision is not complete; the detail names what to mend. */
  INVALID("review.invalid", 400),
  /** The interview has no such competency. */
  COMPETENCY_UNKNOWN("review.competency-unknown", 404),
  /** The candidate has not finished. */
  NOT_SUBMITTED("review.not-submitted", 409),
  /** Reviewers of this interview rate first. */
  RATE_FIRST("review.rate-first", 409),
  /** Nobody has this link. */
  LINK_UNKNOWN("review.link-unknown", 404),
  /** The link has expired or was revoked. */
  LINK_GONE("review.link-gone", 410);

  private final String code;
  private final int status;

  ReviewError(String code, int status) {
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

package org.interviewplatform.session;

/** The stages of a candidate's session. */
public enum SessionStatus {
  /** The candidate is answering, or has gone away for a while. */
  STARTED,
  /** The candidate has finished; answers are being processed. */
  SUBMITTED,
  /** Every answer has been processed as far as it can be; people may review. */
  CONCLUDED,
  /**
   * The time was over before the candidate finished; what arrived in time is kept and reviewed.
   * More time starts it again.
   */
  EXPIRED
}

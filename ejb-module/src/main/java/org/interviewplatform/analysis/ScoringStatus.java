package org.interviewplatform.analysis;

/** Which mode an answer was analysed in. */
public enum ScoringStatus {
  /** No chat model is configured, or there is no rubric: passages and facts, no level. */
  EVIDENCE_ONLY,
  /** A chat model proposed levels. */
  SCORED,
  /** Levels would have been proposed, but for the reason that is named. */
  WITHHELD,
  /** The same, but it is tried again without anybody asking: levels may still come. */
  POSTPONED
}

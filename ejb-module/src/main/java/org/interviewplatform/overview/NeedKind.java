package org.interviewplatform.overview;

/** Why something waits for people. */
public enum NeedKind {
  /** The candidate has asked for a person to look, or for deletion. */
  REQUESTED_REVIEW,
  REQUESTED_DELETION,
  /** A recording could not be prepared, or its answer not be analysed. */
  FAILED,
  /** Everything is ready, and nobody has decided. */
  UNDECIDED,
  /** Candidates can soon answer no more. */
  ENDING
}

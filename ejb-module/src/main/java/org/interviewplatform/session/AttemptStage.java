package org.interviewplatform.session;

/** How an attempt at an answer stands. */
public enum AttemptStage {
  /** Its time is running. */
  RUNNING,
  /** Its time is over and no answer has come: the battery died, the network broke. */
  INTERRUPTED,
  /** The candidate chose to begin again before its time was over. */
  GIVEN_UP,
  /** Its recording has arrived whole. */
  ANSWERED
}

package org.interviewplatform.organisation;

/** What somebody who has shown the password is asked for. */
public enum NextStep {
  /** Nothing more. */
  NONE,
  /** A code of the second factor. */
  CODE,
  /** To set a second factor up, since the organisation requires one. */
  SET_UP
}

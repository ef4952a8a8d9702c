package org.interviewplatform.fairness;

/** As EEO-1 reports and NYC Local Law 144 ask for it, and an answer for everybody else. */
public enum Sex {
  FEMALE,
  MALE,
  ANOTHER,
  /** Prefers not to say, or was not asked. */
  UNDISCLOSED
}

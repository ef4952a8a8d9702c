package org.interviewplatform.interview;

/** How a question wants to be answered. */
public enum QuestionKind {
  /** Picture and sound; sound alone is accepted where a candidate has no camera. */
  VIDEO,
  /** Sound alone. */
  AUDIO,
  /** Written words. */
  TEXT
}

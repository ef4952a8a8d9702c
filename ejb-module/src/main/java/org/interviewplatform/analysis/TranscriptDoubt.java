package org.interviewplatform.analysis;

/** What speaks against relying on a transcript. */
public enum TranscriptDoubt {
  /** The engine was unsure of its words. */
  LOW_CONFIDENCE,
  /** It is in another language than the interview. */
  WRONG_LANGUAGE,
  /** The same words over and over, as engines invent them where nothing is said. */
  REPETITION,
  /** Words where the recording is silent, or more of them than anybody can say. */
  TEXT_OVER_SILENCE
}

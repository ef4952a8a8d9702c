package org.interviewplatform.analysis;

/** Whether a transcript may be relied on. */
public enum TranscriptQuality {
  /** Nothing speaks against it. */
  GOOD,
  /**
   * The engine was unsure throughout, as it is with another language than its own: the text may be
   * fluent and wrong. Nothing is derived from it.
   */
  DOUBTFUL,
  /** Nobody spoke. */
  NO_SPEECH
}

package org.interviewplatform.analysis;

/** How far the analysis of an answer has come. */
public enum AnalysisStatus {
  /** Waiting or under way. */
  PENDING,
  /** Transcript and evidence are there. */
  COMPLETED,
  /** The candidate did not agree to analysis by software: people listen instead. */
  DECLINED,
  /** It could not be done; the reason is named, and people listen instead. */
  UNAVAILABLE;

  /** Whether nothing will change any more by itself. */
  public boolean isFinal() {
    return this != PENDING;
  }
}

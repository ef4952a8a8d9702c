package org.interviewplatform.session;

/** What a candidate may ask of people. */
public enum RequestKind {
  /** That a person looks at the answers, whatever software found. */
  HUMAN_REVIEW,
  /** That everything stored is deleted. */
  DELETION
}

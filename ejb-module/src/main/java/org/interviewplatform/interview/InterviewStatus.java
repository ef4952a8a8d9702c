package org.interviewplatform.interview;

/** The stages of an interview's life. */
public enum InterviewStatus {
  /** Being written; candidates see nothing. */
  DRAFT,
  /** Open for candidates; questions and rubric are frozen. */
  ACTIVE,
  /** Closed for new candidates; who has begun may finish. */
  CLOSED,
  /** Put away. */
  ARCHIVED
}

package org.interviewplatform.platform.error;

/** A named failure; each feature lists its own in one enum. */
public interface ErrorCode {
  /** The stable name clients may rely on, such as {@code interview.not-found}. */
  String code();

  /** Whose fault it is. */
  ErrorCategory category();

  /** The HTTP status that says it best. */
  int status();
}

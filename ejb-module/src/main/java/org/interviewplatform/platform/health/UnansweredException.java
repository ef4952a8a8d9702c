package org.interviewplatform.platform.health;

/** A probe has no answer to give. */
public class UnansweredException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnansweredException(Throwable cause) {
    super(cause);
  }
}

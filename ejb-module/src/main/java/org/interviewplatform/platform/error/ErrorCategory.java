package org.interviewplatform.platform.error;

/** Whose fault a failure is. It decides whether trying again can help. */
public enum ErrorCategory {
  /** The request or the material is wrong; trying again gives the same answer. */
  USER(false),
  /** Something ran out: disk, memory, quota, time. */
  RESOURCES(true),
  /** Another system failed: database, broker, object storage, model server. */
  EXTERNAL(true),
  /** A fault of our own. */
  INTERNAL(true);

  private final boolean retried;

  ErrorCategory(boolean retried) {
    this.retried = retried;
  }

  /** Whether a job failing this way is tried again. */
  public boolean isRetried() {
    return retried;
  }
}

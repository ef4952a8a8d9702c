package org.interviewplatform.platform.limit;

import java.time.Duration;
import org.interviewplatform.platform.error.DomainException;

/** Somebody did something too often. Tells when to come back. */
public class LimitExceeded extends DomainException {
  private static final long serialVersionUID = 1L;

  private final transient Rate rate;
  private final Duration wait;

  LimitExceeded(Rate rate, Duration wait) {
    super(LimitError.TOO_MANY, "This was tried too often. Please wait a little and try again.");
    this.rate = rate;
    this.wait = wait;
  }

  /** How often it may be done. */
  public Rate rate() {
    return rate;
  }

  /** Whole seconds to wait, at least one. */
  public long secondsToWait() {
    return Math.max(1, wait.plusMillis(999).toSeconds());
  }
}

package org.interviewplatform.platform.job;

import org.interviewplatform.platform.error.DomainException;

/** Why a job failed: the code of the error and one sentence. */
public record JobFailure(String code, String text) {
  private static final int LONGEST = 2000;
  private static final String UNFORESEEN = "internal";

  /** The text is cut to what the database keeps. */
  public JobFailure {
    text = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  /** Reads it off whatever was thrown. */
  public static JobFailure of(Throwable thrown) {
    if (thrown instanceof DomainException failure) {
      return new JobFailure(failure.code().code(), failure.detail());
    }
    return new JobFailure(UNFORESEEN, thrown.toString());
  }

  /** Whether the text was written to be read by people who use the platform. */
  public boolean isForeseen() {
    return !code.equals(UNFORESEEN);
  }
}

package org.interviewplatform.platform.job;

import org.interviewplatform.platform.error.DomainException;

/** Why a job failed: the code of the error and one sentence. */
public record JobFailure(String code, String text) {
  private static final int LONGEST = 2000;

  /** The text is cut to what the database keeps. */
  public JobFailure {
    text = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  /** Reads it off whatever was thrown. */
  public static JobFailure of(Throwable thrown) {
    if (thrown instanceof DomainException failure) {
      return new JobFailure(failure.code().code(), failure.detail());
    }
    return new JobFailure("internal", thrown.toString());
  }
}

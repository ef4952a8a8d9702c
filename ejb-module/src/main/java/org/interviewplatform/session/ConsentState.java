package org.interviewplatform.session;

import java.time.Instant;

/**
 * A {@link Consent} to read.
 *
 * @param textVersion of the notice that was shown
 */
public record ConsentState(
    Consent.Purpose purpose, boolean granted, String textVersion, Instant givenAt) {
  static ConsentState of(Consent consent) {
    return new ConsentState(
        consent.purpose(), consent.granted(), consent.textVersion(), consent.givenAt());
  }
}

package org.interviewplatform.session;

import org.interviewplatform.platform.error.DomainException;

/**
 * What a candidate agreed to before anything was recorded.
 *
 * @param recording whether answers may be recorded; without it there is no session
 * @param aiAnalysis whether software may transcribe and analyse; refusing leads to an equal way
 *     with people alone
 * @param textVersion which version of the notice was shown
 */
public record ConsentGiven(boolean recording, boolean aiAnalysis, String textVersion) {

  /**
   * Nothing is recorded without consent.
   *
   * @throws DomainException {@link SessionError#CONSENT_MISSING}
   */
  public ConsentGiven {
    if (!recording) {
      throw new DomainException(
          SessionError.CONSENT_MISSING, "Recording needs your consent; nothing has been stored.");
    }
    if (textVersion.isBlank() || textVersion.length() > 50) {
      throw new DomainException(
          SessionError.CONSENT_MISSING, "The version of the notice shown is missing.");
    }
  }
}

package org.interviewplatform.organisation;

import java.time.Duration;
import org.interviewplatform.platform.security.Caller;

/** How far a right password leads. */
public sealed interface Entry {
  /** How long the browser may take for the code. */
  Duration PATIENCE = Duration.ofMinutes(10);

  /** In. */
  record Complete(Caller caller) implements Entry {}

  /**
   * To the page where another is chosen, since the present one was given by somebody else.
   *
   * @param token of an {@link AccountLink}
   */
  record NewPassword(String token) implements Entry {
    /** Tells nothing of the token. */
    @Override
    public String toString() {
      return "NewPassword[secret]";
    }
  }

  /**
   * To the question for a code.
   *
   * @param token of the {@link PendingSignIn}, for the browser alone
   */
  record HalfWay(String token) implements Entry {
    /** Tells nothing of the token. */
    @Override
    public String toString() {
      return "HalfWay[secret]";
    }
  }
}

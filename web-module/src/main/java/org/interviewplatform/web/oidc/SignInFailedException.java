package org.interviewplatform.web.oidc;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The provider let nobody in, or somebody who may not come in here. */
final class SignInFailedException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** What the page says of it. */
  enum Reason {
    /** The provider does not answer, or not as one. */
    UNREACHABLE,
    /** Something does not fit: perhaps the page was left open too long. */
    AGAIN,
    /** The person has no role here, is disabled, or has the address of somebody else's account. */
    REFUSED
  }

  SignInFailedException(Reason reason, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  SignInFailedException(Reason reason, String message) {
    this(reason, message, null);
  }

  Reason reason() {
    return reason;
  }
}

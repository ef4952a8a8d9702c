package org.interviewplatform.organisation;

import java.util.List;
import org.interviewplatform.platform.security.Caller;

/**
 * Somebody has set up a second factor while signing in, and is in.
 *
 * @param codes for recovery; the only time they are seen
 */
public record SetUp(Caller caller, List<String> codes) {
  /** The codes are copied. */
  public SetUp {
    codes = List.copyOf(codes);
  }

  /** Tells none of the codes. */
  @Override
  public String toString() {
    return "SetUp[" + caller.userId() + "]";
  }
}

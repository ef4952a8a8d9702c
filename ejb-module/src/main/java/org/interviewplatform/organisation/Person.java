package org.interviewplatform.organisation;

import java.util.Set;
import org.interviewplatform.platform.security.Role;

/** A {@link User} as colleagues see it. */
public record Person(
    UserId id, String name, String email, Set<Role> roles, State state, String language) {

  /** How far the account has come. */
  public enum State {
    /** Has been written to, and has not chosen a password yet. */
    INVITED,
    ACTIVE,
    /** May not come in by any way. */
    DISABLED
  }
}

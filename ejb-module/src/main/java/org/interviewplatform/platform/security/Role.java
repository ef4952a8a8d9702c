package org.interviewplatform.platform.security;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a user is in the organisation. */
public enum Role {
  /** Runs the organisation. */
  ADMIN(EnumSet.allOf(Permission.class)),
  /** Creates interviews and decides about candidates. */
  HR(
      EnumSet.of(
          Permission.READ_INTERVIEWS,
          Permission.WRITE_INTERVIEWS,
          Permission.INVITE_CANDIDATES,
          Permission.READ_SESSIONS,
          Permission.RATE_ANSWERS,
          Permission.DECIDE,
          Permission.READ_REPORTS,
          Permission.SEE_ALL_INTERVIEWS,
          Permission.ASSIGN_REVIEWERS)),
  /** Watches and rates in the interviews assigned; others are not there. */
  REVIEWER(
      EnumSet.of(
          Permission.READ_INTERVIEWS,
          Permission.READ_SESSIONS,
          Permission.RATE_ANSWERS,
          Permission.READ_REPORTS)),
  /** Looks on, and changes nothing. */
  VIEWER(
      EnumSet.of(
          Permission.READ_INTERVIEWS,
          Permission.READ_SESSIONS,
          Permission.READ_REPORTS,
          Permission.SEE_ALL_INTERVIEWS));

  private final Set<Permission> permissions;

  Role(EnumSet<Permission> permissions) {
    this.permissions = Collections.unmodifiableSet(permissions);
  }

  /** All it may do. */
  public Set<Permission> permissions() {
    return permissions;
  }
}

package org.interviewplatform.platform.security;

/** What a user may be allowed to do; roles are only bundles of these. */
public enum Permission {
  READ_INTERVIEWS,
  WRITE_INTERVIEWS,
  INVITE_CANDIDATES,
  READ_SESSIONS,
  RATE_ANSWERS,
  DECIDE,
  READ_REPORTS,
  MANAGE_JOBS,
  MANAGE_USERS,
  MANAGE_ORGANISATION
}

package org.interviewplatform.platform.security;

/** What a user may be allowed to do; roles are only bundles of these. docs/permissions.md tells. */
public enum Permission {
  READ_INTERVIEWS,
  WRITE_INTERVIEWS,
  INVITE_CANDIDATES,
  READ_SESSIONS,
  RATE_ANSWERS,
  DECIDE,
  READ_REPORTS,
  /** Sees every interview, not only those assigned; the database asks for it too. */
  SEE_ALL_INTERVIEWS,
  ASSIGN_REVIEWERS,
  MANAGE_JOBS,
  MANAGE_USERS,
  MANAGE_API_TOKENS,
  MANAGE_ORGANISATION
}

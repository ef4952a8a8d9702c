package org.interviewplatform.interview;

/** How an invitation stands. */
public enum InvitationStatus {
  /** The person may come. */
  OPEN,
  /** The person has come and may come back. */
  STARTED,
  /** The link leads nowhere any more. */
  REVOKED
}

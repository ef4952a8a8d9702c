package org.interviewplatform.notification;

/** How far a notification has come. */
public enum NotificationStatus {
  /** On its way. */
  PENDING,
  /** Waits for the recipient's next digest. */
  HELD,
  /** Went into a digest. */
  GATHERED,
  /** The mail server has taken it. */
  SENT,
  /** Given up. */
  FAILED
}

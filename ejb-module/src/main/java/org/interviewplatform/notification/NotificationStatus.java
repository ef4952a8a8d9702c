package org.interviewplatform.notification;

/** How far a notification has come. */
public enum NotificationStatus {
  PENDING,
  SENT,
  FAILED
}

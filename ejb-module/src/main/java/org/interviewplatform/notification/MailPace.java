package org.interviewplatform.notification;

/** How often somebody wants to be written to. */
public enum MailPace {
  /** As it happens. */
  AT_ONCE,
  /** With everything else of about a day, in one mail. */
  DAILY,
  /** Not by mail. */
  NEVER
}

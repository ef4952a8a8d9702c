package org.interviewplatform.billing;

/** How a subscription stands. */
public enum SubscriptionStatus {
  /** Nothing is subscribed to, or not any more. */
  NONE,
  /** Paid. */
  ACTIVE,
  /** A payment has failed; the plan goes on for a while. */
  PAST_DUE
}

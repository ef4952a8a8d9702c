package org.interviewplatform.webhook;

/** How far a delivery has come. */
public enum DeliveryStatus {
  /** On its way, perhaps after attempts that failed. */
  PENDING,
  /** The receiver has taken it. */
  DELIVERED,
  /** Given up; people may have it sent again. */
  FAILED
}

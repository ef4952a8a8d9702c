package org.interviewplatform.webhook;

/** Why nothing is sent to an endpoint. */
public enum DisabledReason {
  /** Somebody switched it off. */
  BY_HAND,
  /** It answered 410: it is gone for good. */
  GONE,
  /** It failed for longer than anybody waits. */
  FAILING
}

package org.interviewplatform.web.api;

/** Names of headers that have no constant elsewhere. */
public final class Headers {
  /** Who the candidate is, after the session began. */
  public static final String SESSION_TOKEN = "Session-Token";

  /** The client's own name for a request, so that sending it again has no second effect. */
  public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

  /** Names the request in answers and logs. */
  public static final String REQUEST_ID = "Request-Id";

  static final String CONTENT_DIGEST = "Content-Digest";

  private Headers() {}
}

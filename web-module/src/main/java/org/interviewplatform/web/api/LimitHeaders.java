package org.interviewplatform.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.interviewplatform.platform.limit.LimitExceeded;

/** Tells clients how to slow down: Retry-After, and the RateLimit fields of the IETF's draft. */
final class LimitHeaders {
  private LimitHeaders() {}

  static void add(Response.ResponseBuilder answer, LimitExceeded refusal) {
    long seconds = refusal.secondsToWait();
    answer.header(HttpHeaders.RETRY_AFTER, seconds);
    answer.header(
        "RateLimit-Policy",
        "\"default\";q="
            + refusal.rate().times()
            + ";w="
            + Math.max(1, refusal.rate().period().toSeconds()));
    answer.header("RateLimit", "\"default\";r=0;t=" + seconds);
  }
}

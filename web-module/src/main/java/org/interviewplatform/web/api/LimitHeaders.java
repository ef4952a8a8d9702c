package org.interviewplatform.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.interviewplatform.platform.limit.LimitExceeded;
import org.interviewplatform.platform.limit.Rate;
import org.interviewplatform.platform.limit.Standing;

/**
 * Tells clients how to slow down: RateLimit-Policy and RateLimit of the IETF's draft
 * (draft-ietf-httpapi-ratelimit-headers) on every answer that is counted, and Retry-After on those
 * that were once too often.
 */
final class LimitHeaders {
  private static final String POLICY = "RateLimit-Policy";
  private static final String LIMIT = "RateLimit";

  private LimitHeaders() {}

  static void add(Response.ResponseBuilder answer, LimitExceeded refusal) {
    long seconds = refusal.secondsToWait();
    answer.header(HttpHeaders.RETRY_AFTER, seconds);
    answer.header(POLICY, policy(refusal.rate()));
    answer.header(LIMIT, limit(0, seconds));
  }

  static void add(MultivaluedMap<String, Object> headers, Standing standing) {
    headers.putSingle(POLICY, policy(standing.rate()));
    headers.putSingle(LIMIT, limit(standing.remaining(), standing.secondsUntilFull()));
  }

  private static String policy(Rate rate) {
    return "\"default\";q=" + rate.times() + ";w=" + Math.max(1, rate.period().toSeconds());
  }

  private static String limit(long remaining, long seconds) {
    return "\"default\";r=" + remaining + ";t=" + seconds;
  }
}

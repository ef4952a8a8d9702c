package org.interviewplatform.session;

import java.time.Instant;

/**
 * A {@link CandidateRequest} to read.
 *
 * @param note in the candidate's own words; may be empty
 */
public record RequestMade(RequestKind kind, String note, Instant requestedAt) {
  static RequestMade of(CandidateRequest request) {
    return new RequestMade(request.kind(), request.note(), request.requestedAt());
  }
}

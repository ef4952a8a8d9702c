package org.interviewplatform.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.session.Candidate;

/** Who answers. */
@Schema(name = "CandidateDetails")
public record CandidateView(
    @Schema(examples = "Ada Lovelace") String name,
    @Schema(examples = "ada@example.com") String email) {
  static CandidateView of(Candidate candidate) {
    return new CandidateView(candidate.name(), candidate.email());
  }
}

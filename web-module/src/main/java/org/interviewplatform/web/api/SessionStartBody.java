package org.interviewplatform.web.api;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.session.Candidate;
import org.interviewplatform.session.ConsentGiven;
import org.interviewplatform.session.SessionStart;
import org.jspecify.annotations.Nullable;

/**
 * A candidate's wish to begin.
 *
 * @param language the page was shown in
 */
@Schema(name = "SessionStart")
public record SessionStartBody(
    @Schema(description = "May be left out behind a personal link") @Nullable Person candidate,
    @Schema(required = true) @Nullable Agreement consent,
    @Schema(examples = "en", defaultValue = "en") @Nullable String language) {
  SessionStart toStart(Optional<String> idempotencyKey) {
    Agreement agreement = Given.required("consent", consent);
    return new SessionStart(
        Optional.ofNullable(candidate).map(Person::toCandidate),
        new ConsentGiven(
            Boolean.TRUE.equals(agreement.recording()),
            Boolean.TRUE.equals(agreement.aiAnalysis()),
            Given.required("consent.textVersion", agreement.textVersion())),
        language == null ? "en" : language,
        idempotencyKey);
  }

  /** Who wants to begin. */
  @Schema(name = "Candidate")
  public record Person(
      @Schema(examples = "Ada Lovelace") @Nullable String name,
      @Schema(examples = "ada@example.com") @Nullable String email) {
    Candidate toCandidate() {
      return new Candidate(
          Given.required("candidate.name", name), Given.required("candidate.email", email));
    }
  }

  /**
   * What the candidate agreed to; silence is no.
   *
   * @param textVersion of the notice that was shown
   */
  @Schema(name = "Consent")
  public record Agreement(
      @Schema(examples = "true") @Nullable Boolean recording,
      @Schema(examples = "false") @Nullable Boolean aiAnalysis,
      @Schema(examples = "1") @Nullable String textVersion) {}
}

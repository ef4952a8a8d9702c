package org.interviewplatform.session;

import java.util.Optional;

/**
 * A candidate's wish to begin.
 *
 * @param candidate may be left out behind a personal link
 * @param consent what was agreed to
 * @param language a BCP 47 tag: what the page is shown in
 * @param idempotencyKey the client's own name for this wish: the same again gives the same session
 */
public record SessionStart(
    Optional<Candidate> candidate,
    ConsentGiven consent,
    String language,
    Optional<String> idempotencyKey) {

  /** Anything that is no language tag becomes English. */
  public SessionStart {
    language = language.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*") ? language : "en";
  }
}

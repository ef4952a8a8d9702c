package org.interviewplatform.analysis;

/**
 * What decides how answers are scored: change any of it, and levels may mean something else.
 *
 * @param server where the model is served: the same name may be another build elsewhere
 * @param promptHash SHA-256 of the prompt's template, the answer's schema and the parameters
 * @param answerSet which answers it is tried on
 */
public record ModelFingerprint(String server, String model, String promptHash, String answerSet) {

  public String value() {
    return TextHash.of(server, model, promptHash, answerSet);
  }
}

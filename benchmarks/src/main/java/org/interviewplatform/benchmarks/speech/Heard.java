package org.interviewplatform.benchmarks.speech;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the server made of a recording.
 *
 * @param language what it says the language is
 * @param text the words
 * @param logProbability mean confidence over all tokens
 */
record Heard(String language, String text, double logProbability) {

  static Heard of(JsonNode answer) {
    double sum = 0;
    int tokens = 0;
    for (JsonNode segment : answer.path("segments")) {
      sum += segment.path("avg_logprob").asDouble() * segment.path("tokens").size();
      tokens += segment.path("tokens").size();
    }
    return new Heard(
        answer.path("language").asText(),
        answer.path("text").asText(),
        tokens == 0 ? 0 : sum / tokens);
  }

  boolean isFlagged() {
    return !language.equals("english");
  }
}

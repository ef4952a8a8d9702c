package org.interviewplatform.localstack.demo.media;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What one demo candidate says to one question.
 *
 * @param file name of the video
 * @param interview key of the interview
 * @param candidate key of the candidate
 * @param name the candidate's name
 * @param email the candidate's address
 * @param person counts candidates from 0: voice and looks follow from it
 * @param question counts the interview's questions from 0
 * @param text the words
 */
record SpokenAnswer(
    String file,
    String interview,
    String candidate,
    String name,
    String email,
    int person,
    int question,
    String text) {

  static List<SpokenAnswer> read(JsonNode script) {
    List<SpokenAnswer> answers = new ArrayList<>();
    int person = 0;
    for (JsonNode interview : script.path("interviews")) {
      for (JsonNode candidate : interview.path("candidates")) {
        add(answers, interview.path("key").asText(), candidate, person);
        person++;
      }
    }
    return answers;
  }

  private static void add(
      List<SpokenAnswer> answers, String interview, JsonNode candidate, int person) {
    String key = candidate.path("key").asText();
    int question = 0;
    for (JsonNode text : candidate.path("answers")) {
      answers.add(
          new SpokenAnswer(
              key + "-" + (question + 1) + ".webm",
              interview,
              key,
              candidate.path("name").asText(),
              candidate.path("email").asText(),
              person,
              question,
              text.asText()));
      question++;
    }
  }
}

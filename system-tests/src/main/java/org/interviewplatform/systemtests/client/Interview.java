package org.interviewplatform.systemtests.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * A published interview.
 *
 * @param token at the end of its public link
 * @param page where candidates come in
 * @param questions their ids in the order asked
 */
public record Interview(String id, String title, String token, URI page, List<String> questions) {

  static Interview of(JsonNode json) {
    List<String> questions = new ArrayList<>();
    json.path("questions").forEach(question -> questions.add(question.path("id").asText()));
    return new Interview(
        json.path("id").asText(),
        json.path("title").asText(),
        json.path("publicLink").path("token").asText(),
        URI.create(json.path("publicLink").path("url").asText()),
        questions);
  }
}

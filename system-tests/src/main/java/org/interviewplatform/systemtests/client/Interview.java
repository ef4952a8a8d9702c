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
 * @param competencies the ids of the rubric's
 */
public record Interview(
    String id,
    String title,
    String token,
    URI page,
    List<String> questions,
    List<String> competencies) {

  static Interview of(JsonNode json) {
    return new Interview(
        json.path("id").asText(),
        json.path("title").asText(),
        json.path("publicLink").path("token").asText(),
        URI.create(json.path("publicLink").path("url").asText()),
        ids(json.path("questions")),
        ids(json.path("competencies")));
  }

  private static List<String> ids(JsonNode all) {
    List<String> ids = new ArrayList<>();
    all.forEach(each -> ids.add(each.path("id").asText()));
    return List.copyOf(ids);
  }
}

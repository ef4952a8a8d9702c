package org.interviewplatform.systemtests.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a model is asked about one answer.
 *
 * @param rubric the system's message
 * @param segments what was said, in order
 * @param seed which of several runs it is
 */
public record Asked(String rubric, List<Said> segments, long seed) {

  /** A segment of the answer. */
  public record Said(int number, String text) {}

  static Asked of(JsonNode request) {
    JsonNode messages = request.path("messages");
    List<Said> segments = new ArrayList<>();
    ChatServer.read(messages.path(1).path("content").asText())
        .path("answer")
        .forEach(
            each ->
                segments.add(new Said(each.path("segment").asInt(), each.path("text").asText())));
    return new Asked(
        messages.path(0).path("content").asText(),
        List.copyOf(segments),
        request.path("seed").asLong());
  }

  /** All that was said. */
  public String text() {
    return String.join(" ", segments.stream().map(Said::text).toList());
  }

  /** An answer in the shape asked for, resting on the first segment. */
  public String quoted(String level) {
    return content(segments.get(0).number(), segments.get(0).text(), level);
  }

  static String content(int segment, String quote, String level) {
    ObjectNode content = new ObjectMapper().createObjectNode();
    content.putArray("evidence").addObject().put("segment", segment).put("quote", quote);
    content.put("level", level).put("rationale", "It fits level " + level + ".");
    content.put("missing", "A figure.");
    return content.toString();
  }
}

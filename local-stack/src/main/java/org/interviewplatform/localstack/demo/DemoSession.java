package org.interviewplatform.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** One candidate answers one interview: begins, uploads each answer, finishes. */
final class DemoSession {

  private final PlatformClient client;
  private final Path videos;
  private final DemoText.Interview interview;
  private final DemoText.Candidate candidate;

  DemoSession(
      PlatformClient client,
      Path videos,
      DemoText.Interview interview,
      DemoText.Candidate candidate) {
    this.client = client;
    this.videos = videos;
    this.interview = interview;
    this.candidate = candidate;
  }

  /** Returns the session's id. What an interrupted earlier run has sent is not sent again. */
  String send(String linkToken, Consumer<String> progress) {
    JsonNode started =
        client.post(
            "/api/public/interview/" + linkToken + "/sessions", idempotent("session"), start());
    Map<String, String> session = Map.of("Session-Token", started.path("sessionToken").asText());
    JsonNode state = client.get("/api/public/session", session);
    if (state.path("status").asText().equals("STARTED")) {
      uploadMissing(started.path("questions"), answered(state), session);
      client.post("/api/public/complete-interview", with(session, "complete"), Map.of());
      progress.accept(candidate.name() + " answered \"" + interview.title() + "\"");
    }
    return started.path("sessionId").asText();
  }

  private Map<String, Object> start() {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("candidate", Map.of("name", candidate.name(), "email", candidate.email()));
    body.put("consent", Map.of("recording", true, "aiAnalysis", true, "textVersion", "1"));
    body.put("language", interview.language());
    return body;
  }

  private void uploadMissing(
      JsonNode questions, Set<String> answered, Map<String, String> session) {
    for (int i = 0; i < questions.size(); i++) {
      String question = questions.path(i).path("id").asText();
      if (!answered.contains(question)) {
        client.upload(
            "/api/public/upload-response?questionId=" + PlatformClient.query(question),
            with(session, "answer-" + i),
            "video/webm",
            videos.resolve(candidate.video(i)));
      }
    }
  }

  private static Set<String> answered(JsonNode state) {
    Set<String> questions = new HashSet<>();
    state.path("answers").forEach(answer -> questions.add(answer.path("questionId").asText()));
    return questions;
  }

  private Map<String, String> idempotent(String step) {
    String key = String.join(":", "demo", interview.key(), candidate.key(), step);
    return Map.of("Idempotency-Key", key);
  }

  private Map<String, String> with(Map<String, String> session, String step) {
    Map<String, String> headers = new LinkedHashMap<>(session);
    headers.putAll(idempotent(step));
    return headers;
  }
}

package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interviewplatform.systemtests.Problems.refused;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interviewplatform.systemtests.client.Candidate;
import org.interviewplatform.systemtests.client.Interview;
import org.interviewplatform.systemtests.client.Question;
import org.interviewplatform.systemtests.client.Recruiter;
import org.interviewplatform.systemtests.client.Reply;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A program that was not answered sends what it asked for again: it is done once. */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(6)
class RepeatedRequestIT {
  private static final String SESSION = "/api/sessions/{session}";

  private Recruiter recruiter;
  private Interview interview;
  private Candidate candidate;

  @BeforeAll
  void answer(Running running, @TempDir Path directory) {
    recruiter = running.recruiter();
    interview = recruiter.publish("Repeated", Question.written("Once more?"));
    candidate =
        new InWriting(running.address(), recruiter, directory)
            .answered(interview, "Rita Repeat", InWriting.STORY);
  }

  static Stream<Arguments> creations() {
    return Stream.of(
        Arguments.of("/api/interviews", Map.of("title", "Once", "questions", List.of())),
        Arguments.of("/api/reports", Map.of("interviewId", "{interview}")),
        Arguments.of("/api/api-tokens", Map.of("name", "T", "scopes", List.of("READ_SESSIONS"))),
        Arguments.of(
            "/api/webhooks",
            Map.of("url", "https://ats.example.com/hook", "events", List.of("session.completed"))),
        Arguments.of(
            "/api/users",
            Map.of("email", UUID.randomUUID() + "@example.com", "roles", List.of("VIEWER"))),
        Arguments.of("/api/holds", Map.of("subjectId", "{session}", "reason", "A complaint")),
        Arguments.of(SESSION + "/comments", Map.of("text", "Said once")),
        Arguments.of(
            SESSION + "/share-links",
            Map.of("questionIds", List.of("{question}"), "validHours", 1)),
        Arguments.of(
            SESSION + "/judgement/decisions", Map.of("outcome", "HOLD", "reason", "Later")));
  }

  @ParameterizedTest
  @MethodSource("creations")
  void whatIsSentAgainIsDoneOnceAndAnsweredAlike(String path, Map<String, Object> body) {
    Map<String, String> key = key();

    JsonNode first = sent(path, key, body);
    JsonNode again = sent(path, key, body);
    JsonNode another = sent(path, key(), withoutAddress(body));

    assertThat(again).isEqualTo(first);
    assertThat(another).isNotEqualTo(first);
  }

  @Test
  void aKeyIsForOneRequest() {
    Map<String, String> key = key();
    recruiter.post("/api/interviews", key, Map.of("title", "One")).expect(201);
    refused(
        recruiter.post("/api/interviews", key, Map.of("title", "Two")),
        422,
        "idempotency.key-reused");
    refused(
        recruiter.post(
            "/api/interviews", Map.of("Idempotency-Key", "x".repeat(201)), Map.of("title", "Two")),
        400,
        "idempotency.invalid-key");
  }

  private JsonNode sent(String path, Map<String, String> key, Object body) {
    Reply reply = recruiter.post(filled(path), key, filled(body));
    assertThat(reply.status()).as(reply.text()).isIn(201, 202);
    // a report goes on being drawn meanwhile
    return reply.status() == 202 ? reply.json().path("id") : reply.json();
  }

  /** Where a second one is refused for another reason than its key. */
  private static Map<String, Object> withoutAddress(Map<String, Object> body) {
    return body.containsKey("email")
        ? Map.of("email", UUID.randomUUID() + "@example.com", "roles", List.of("VIEWER"))
        : body;
  }

  private Object filled(Object body) {
    if (body instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, e -> filled(e.getValue())));
    }
    if (body instanceof List<?> list) {
      return list.stream().map(this::filled).toList();
    }
    return body instanceof String text ? filled(text) : body;
  }

  private String filled(String text) {
    return text.replace("{session}", candidate.sessionId())
        .replace("{interview}", interview.id())
        .replace("{question}", interview.questions().get(0));
  }

  private static Map<String, String> key() {
    return Map.of("Idempotency-Key", Candidate.newKey());
  }
}

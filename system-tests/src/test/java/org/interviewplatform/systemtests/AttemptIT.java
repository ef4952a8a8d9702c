package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interviewplatform.systemtests.Problems.refused;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.interviewplatform.systemtests.client.Candidate;
import org.interviewplatform.systemtests.client.Http;
import org.interviewplatform.systemtests.client.Interview;
import org.interviewplatform.systemtests.client.Question;
import org.interviewplatform.systemtests.client.Reply;
import org.interviewplatform.systemtests.material.Recording;
import org.interviewplatform.systemtests.running.Eventually;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Clocks, attempts and segments, by client programs alone. */
@ExtendWith(OnePlatform.class)
@Order(3)
class AttemptIT {

  private static final Duration LIMIT = Duration.ofMinutes(3);

  private Running running;
  private Interview interview;
  private Candidate candidate;

  @BeforeEach
  void begin(Running running) {
    this.running = running;
    interview =
        running.recruiter().publish("Attempts", Question.of("First?"), Question.of("Next?"));
    candidate = running.candidate(interview, "Ada Again");
  }

  @Test
  void aQuestionTellsItsTextWhenItIsOpened() {
    assertThat(question(0).hasNonNull("text")).isFalse();
    assertThat(candidate.status().toString()).doesNotContain("First?");

    JsonNode opened = candidate.post(path(0, "open"), Map.of()).expect(200).json();

    assertThat(opened.path("text").asText()).isEqualTo("First?");
    assertThat(question(0)).isEqualTo(opened);
    assertThat(question(1).hasNonNull("text")).isFalse();
  }

  @Test
  void aReloadFindsTheAttemptItLeft() {
    JsonNode first = candidate.post(path(0, "attempts"), Map.of()).expect(201).json();
    JsonNode again = candidate.post(path(0, "attempts"), Map.of()).expect(200).json();

    assertThat(again.path("attemptId")).isEqualTo(first.path("attemptId"));
    assertThat(again.path("endsAt")).isEqualTo(first.path("endsAt"));
    assertThat(again.path("state").asText()).isEqualTo("RUNNING");
    assertThat(Instant.parse(again.path("serverTime").asText()))
        .isAfterOrEqualTo(Instant.parse(first.path("serverTime").asText()));
  }

  @Test
  void segmentsBecomeOneRecording() {
    String attempt =
        candidate.post(path(0, "attempts"), Map.of()).expect(201).json().path("attemptId").asText();
    Recording before = running.studio().tone("before", 3);
    Recording after = running.studio().tone("after", 4);
    String first = candidate.segment(0, attempt, 0, before);
    String second = candidate.segment(0, attempt, 1, after);
    assertThat(candidate.status().path("answers")).isEmpty();
    String answer = "/api/public/attempts/" + attempt + "/answer";

    JsonNode receipt = candidate.post(answer, segments(first, second)).expect(200).json();

    assertThat(receipt.path("size").asLong()).isEqualTo(before.size() + after.size());
    assertThat(candidate.post(answer, segments(first, second)).expect(200).json())
        .isEqualTo(receipt);
    refused(candidate.post(answer, segments(second)), 409, "session.attempt-answered");
    candidate.mediaState(receipt.path("mediaId").asText(), LIMIT, "READY");
    assertThat(candidate.status().path("answers").path(0).path("durationSeconds").asDouble())
        .isBetween(6.0, 8.0);
    JsonNode own = candidate.get(path(0, "answer")).expect(200).json();
    assertThat(own.path("fileName").asText()).startsWith("answer.");
    Reply file = new Http(running.address()).get(own.path("url").asText(), Map.of()).expect(200);
    assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("attachment");
  }

  @Test
  void whatSomebodyElseSendsDoesNotExist() {
    String attempt =
        candidate.post(path(0, "attempts"), Map.of()).expect(201).json().path("attemptId").asText();
    String upload = candidate.segment(0, attempt, 0, running.studio().tone("own", 2));
    Candidate other = running.candidate(interview, "Eve Other");

    refused(
        other.post("/api/public/attempts/" + attempt + "/answer", segments(upload)),
        404,
        "session.attempt-unknown");
    refused(other.get("/api/public/uploads/" + upload + "/parts"), 404, "media.not-found");
    refused(other.get(path(0, "answer")), 404, "session.answer-unknown");
  }

  @Test
  void whatCandidatesAskReachesPeople() {
    JsonNode made =
        candidate
            .post(
                "/api/public/session/requests",
                Map.of("kind", "HUMAN_REVIEW", "note", "Please look yourself."))
            .expect(201)
            .json();

    assertThat(candidate.status().path("requests").path(0)).isEqualTo(made);
    Eventually.so(
        "a message about " + candidate.sessionId(),
        LIMIT,
        () -> !running.inbox().mentioning(candidate.sessionId()).isEmpty());
  }

  @Test
  void consentToAnalysisIsTakenBack() {
    candidate
        .post("/api/public/session/consents/ai-analysis", Map.of("granted", false))
        .expect(204);

    JsonNode session = candidate.status();
    assertThat(session.path("aiAnalysis").asBoolean(true)).isFalse();
    assertThat(session.path("consents")).hasSize(3);
  }

  @Test
  void theSpeedOfSendingCanBeMeasured() {
    Reply counted = candidate.post("/api/public/speed-test", Map.of("any", "thing")).expect(200);
    assertThat(counted.json().path("bytes").asInt()).isPositive();
  }

  private JsonNode question(int number) {
    return candidate.status().path("questions").path(number);
  }

  private String path(int question, String end) {
    return "/api/public/questions/" + interview.questions().get(question) + "/" + end;
  }

  private static Map<String, Object> segments(String... uploads) {
    return Map.of("segments", List.of(uploads));
  }
}

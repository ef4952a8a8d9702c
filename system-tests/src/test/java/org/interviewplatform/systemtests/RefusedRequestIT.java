package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interviewplatform.systemtests.Problems.refused;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.interviewplatform.systemtests.client.Candidate;
import org.interviewplatform.systemtests.client.Http;
import org.interviewplatform.systemtests.client.Interview;
import org.interviewplatform.systemtests.client.Question;
import org.interviewplatform.systemtests.client.RawRequest;
import org.interviewplatform.systemtests.client.Recruiter;
import org.interviewplatform.systemtests.client.Reply;
import org.interviewplatform.systemtests.material.Recording;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Requests that are refused at once, each with a clear answer, and that leave nothing behind. */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(2)
class RefusedRequestIT {

  private static final Map<String, Object> NO_CONSENT =
      Map.of("recording", false, "aiAnalysis", true, "textVersion", "1");

  @TempDir Path directory;
  private Running running;
  private Http http;
  private Interview interview;
  private Candidate candidate;

  @BeforeAll
  void publish(Running running) {
    this.running = running;
    http = running.http();
    interview = running.recruiter().publish("Refusals", Question.of("What is refused?"));
    candidate = running.candidate(interview, "Rita Refused");
  }

  @Test
  void anAnswerWithoutBytes() {
    Recording empty = pretending("empty.webm", "");
    refused(candidate.answer(0, empty), 422, "media.empty");
  }

  @Test
  void anAnswerThatDiffersFromItsChecksum() {
    Recording some = pretending("some.webm", "some bytes");
    String other = pretending("other.webm", "other bytes").digest();
    refused(candidate.answer(0, some, Candidate.newKey(), other), 422, "media.checksum-mismatch");
    assertThat(candidate.status().path("answers")).isEmpty();
  }

  @Test
  void anAnswerOfAKindThatIsNotTaken() throws IOException {
    Recording page = new Recording(pretending("page", "<html>").file(), "text/html");
    refused(candidate.answer(0, page), 415, "media.unsupported-type");
  }

  @Test
  void anAnswerThatClaimsMoreThanIsTaken() {
    Reply reply =
        RawRequest.to(running.address())
            .post("/api/public/upload-response?questionId=" + interview.questions().get(0))
            .header("Session-Token", candidate.sessionToken())
            .header("Content-Type", "video/webm")
            .header("Content-Digest", "sha-256=:" + pretending("x", "x").digest() + ":")
            .header("Content-Length", Long.toString(1L << 40))
            .sendHeadAlone();
    refused(reply, 413, "media.too-large");
  }

  @Test
  void anAnswerWithoutASession() {
    Recording some = pretending("some.webm", "some bytes");
    Reply reply =
        http.send(
            "POST",
            "/api/public/upload-response?questionId=" + interview.questions().get(0),
            Map.of(
                "Session-Token",
                "unknown",
                "Content-Type",
                some.contentType(),
                "Content-Digest",
                "sha-256=:" + some.digest() + ":"),
            some.publisher());
    refused(reply, 401, "session.token-unknown");
  }

  @Test
  void aLinkNobodyHas() {
    refused(http.get("/api/public/interview/unknown", Map.of()), 404, "interview.link-unknown");
  }

  @Test
  void theLinkOfAClosedInterview() {
    Recruiter recruiter = running.recruiter();
    Interview closed = recruiter.publish("Closed", Question.of("Anybody?"));
    recruiter.post("/api/interviews/" + closed.id() + "/close", "{}").expect(200);
    refused(
        http.get("/api/public/interview/" + closed.token(), Map.of()), 410, "interview.link-gone");
  }

  @Test
  void aSessionWithoutConsent() {
    Reply reply =
        http.post(
            "/api/public/interview/" + interview.token() + "/sessions",
            Map.of("Idempotency-Key", Candidate.newKey()),
            Candidate.wish("Nobody", NO_CONSENT));
    refused(reply, 422, "session.consent-missing");
  }

  @Test
  void theSameKeyForAnotherCandidate() {
    String path = "/api/public/interview/" + interview.token() + "/sessions";
    Map<String, String> key = Map.of("Idempotency-Key", Candidate.newKey());
    Map<String, Object> consent = Candidate.AGREED;
    Reply first = http.post(path, key, Candidate.wish("First", consent)).expect(201);
    Reply repeated = http.post(path, key, Candidate.wish("First", consent)).expect(201);
    assertThat(sessionId(repeated)).isEqualTo(sessionId(first));
    refused(
        http.post(path, key, Candidate.wish("Second", consent)),
        422,
        "session.idempotency-key-reused");
  }

  private static String sessionId(Reply reply) {
    return reply.json().path("sessionId").asText();
  }

  @Test
  void textThatIsNotJson() {
    refused(authorised("{\"title\": "), 400, "request.malformed");
    refused(authorised("[".repeat(20_000)), 400, "request.malformed");
    refused(authorised("{\"title\":\"a\",\"unknown\":1}"), 400, "request.malformed");
  }

  @Test
  void aTitleThatIsTooLongOrAbsent() {
    refused(authorised("{}"), 400, "request.invalid");
    refused(authorised("{\"title\":\"" + "x".repeat(100_000) + "\"}"), 400, "interview.invalid");
  }

  @Test
  void aTokenThatIsForgedOrAbsent() {
    Map<String, String> none = Map.of();
    assertThat(http.get("/api/interviews", none).status()).isEqualTo(401);
    String unsigned =
        part("{\"alg\":\"none\"}") + "." + part("{\"upn\":\"admin@demo.example\"}") + ".";
    Map<String, String> forged = Map.of("Authorization", "Bearer " + unsigned);
    assertThat(http.get("/api/interviews", forged).status()).isEqualTo(401);
  }

  @Test
  void aWrongPassword() {
    Map<String, String> credentials = Map.of("email", Recruiter.EMAIL, "password", "wrong");
    Reply reply = http.post("/api/auth/token", Map.of(), credentials);
    assertThat(reply.status()).isEqualTo(401);
    assertThat(reply.contentType()).isEqualTo("application/problem+json");
  }

  @Test
  void anAddressThatDoesNotExist() {
    JsonNode problem = http.get("/api/nothing-here", Map.of()).json();
    assertThat(problem.path("status").asInt()).isIn(401, 404);
  }

  private Reply authorised(String body) {
    return running.recruiter().post("/api/interviews", body);
  }

  private static String part(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  private Recording pretending(String name, String content) {
    return Recording.pretending(directory.resolve(name), content.getBytes(StandardCharsets.UTF_8));
  }
}

package org.interviewplatform.systemtests.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.interviewplatform.systemtests.material.Recording;
import org.interviewplatform.systemtests.running.Eventually;

/** Somebody who answers an interview with a client program. */
public final class Candidate {

  /** To recording and to analysis. */
  public static final Map<String, Object> AGREED =
      Map.of("recording", true, "aiAnalysis", true, "textVersion", "1");

  private static final String KEY = "Idempotency-Key";

  private final Http http;
  private final Interview interview;
  private final String sessionId;
  private final String token;
  private final Map<String, String> signedIn;

  private Candidate(Http http, Interview interview, JsonNode started) {
    this.http = http;
    this.interview = interview;
    this.sessionId = started.path("sessionId").asText();
    this.token = started.path("sessionToken").asText();
    this.signedIn = Map.of("Session-Token", token);
  }

  /** Begins a session, agreeing to everything. */
  public static Candidate begin(URI platform, Interview interview, String name) {
    Http http = new Http(platform);
    Reply started =
        http.post(
            "/api/public/interview/" + interview.token() + "/sessions",
            Map.of(KEY, newKey()),
            wish(name, AGREED));
    return new Candidate(http, interview, started.expect(201).json());
  }

  /** The body that begins a session. */
  public static Map<String, Object> wish(String name, Map<String, Object> consent) {
    Map<String, String> person = Map.of("name", name, "email", "candidate@example.com");
    return Map.of("candidate", person, "consent", consent, "language", "en");
  }

  /** A key never used before. */
  public static String newKey() {
    return UUID.randomUUID().toString();
  }

  /** Answers a question in one request. */
  public Reply answer(int question, Recording recording) {
    return answer(question, recording, newKey(), recording.digest());
  }

  /** The same with a key and a digest of one's own choice. */
  public Reply answer(int question, Recording recording, String key, String digest) {
    Map<String, String> headers = Headers.with(signedIn, KEY, key);
    headers = Headers.with(headers, "Content-Type", recording.contentType());
    headers = Headers.with(headers, "Content-Digest", "sha-256=:" + digest + ":");
    return http.send(
        "POST",
        "/api/public/upload-response?questionId=" + interview.questions().get(question),
        headers,
        recording.publisher());
  }

  /** Answers a question in parts that go to the object storage directly. */
  public JsonNode answerInParts(int question, Recording recording, int partSize) {
    return sendInParts(beginning(question, recording), recording, partSize);
  }

  /**
   * Sends one stretch of an attempt's recording in parts.
   *
   * @return the upload's id, to be named in the answer
   */
  public String segment(int question, String attempt, int number, Recording recording) {
    Map<String, Object> beginning = new HashMap<>(beginning(question, recording));
    beginning.put("attemptId", attempt);
    beginning.put("segment", number);
    JsonNode stored = sendInParts(beginning, recording, (int) recording.size());
    return stored.path("uploadId").asText();
  }

  private JsonNode sendInParts(Map<String, Object> beginning, Recording recording, int partSize) {
    JsonNode upload = post("/api/public/uploads", beginning).expect(201).json();
    String path = "/api/public/uploads/" + upload.path("uploadId").asText();
    List<byte[]> parts = recording.parts(partSize);
    List<Integer> numbers = IntStream.rangeClosed(1, parts.size()).boxed().toList();
    JsonNode signed = post(path + "/parts", Map.of("partNumbers", numbers)).expect(200).json();
    List<JsonNode> addresses = new ArrayList<>();
    signed.path("parts").forEach(addresses::add);
    for (JsonNode part : addresses) {
      byte[] content = parts.get(part.path("partNumber").asInt() - 1);
      String url = part.path("url").asText();
      http.send("PUT", url, Map.of(), BodyPublishers.ofByteArray(content)).expect(200);
    }
    requireStored(path, parts);
    JsonNode receipt = post(path + "/complete", content(recording)).expect(200).json();
    return ((ObjectNode) receipt).put("uploadId", upload.path("uploadId").asText());
  }

  private Map<String, Object> beginning(int question, Recording recording) {
    return Map.of(
        "questionId", interview.questions().get(question), "contentType", recording.contentType());
  }

  private static Map<String, Object> content(Recording recording) {
    return Map.of("size", recording.size(), "sha256", recording.sha256());
  }

  private void requireStored(String path, List<byte[]> parts) {
    JsonNode stored = http.get(path + "/parts", signedIn).expect(200).json().path("parts");
    if (stored.size() != parts.size()) {
      throw new AssertionError("Sent " + parts.size() + " parts, stored " + stored);
    }
  }

  /** Any look with the session's token. */
  public Reply get(String path) {
    return http.get(path, signedIn);
  }

  /** Any request with the session's token and a new key. */
  public Reply post(String path, Object body) {
    return http.post(path, Headers.with(signedIn, KEY, newKey()), body);
  }

  /** Hands in. */
  public Reply submit() {
    return post("/api/public/complete-interview", Map.of());
  }

  /** How the session stands, as the candidate may know. */
  public JsonNode status() {
    return http.get("/api/public/session", signedIn).expect(200).json();
  }

  /** Waits until the answer with this medium is in one of the states. */
  public String mediaState(String mediaId, Duration limit, String... states) {
    return Eventually.see(
        "medium " + mediaId + " to be " + String.join(" or ", states),
        limit,
        () -> stateOf(mediaId),
        List.of(states)::contains);
  }

  private String stateOf(String mediaId) {
    for (JsonNode answer : status().path("answers")) {
      if (answer.path("mediaId").asText().equals(mediaId)) {
        return answer.path("mediaState").asText();
      }
    }
    return "absent";
  }

  /** The id HR knows the session by. */
  public String sessionId() {
    return sessionId;
  }

  /** Says who asks, in the header Session-Token. */
  public String sessionToken() {
    return token;
  }
}

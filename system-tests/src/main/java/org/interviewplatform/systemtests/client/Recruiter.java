package org.interviewplatform.systemtests.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.interviewplatform.systemtests.running.Eventually;

/** Somebody of HR with a client program. */
public final class Recruiter {

  /** Of the account that a run on a developer's machine begins with, as its summary prints it. */
  public static final String EMAIL = "admin@demo.example";

  /** Belongs to it. */
  public static final String PASSWORD = "demo-password";

  private final Http http;
  private final Map<String, String> signedIn;

  private Recruiter(Http http, Map<String, String> signedIn) {
    this.http = http;
    this.signedIn = signedIn;
  }

  /** Signs in. */
  public static Recruiter signIn(URI platform) {
    return signIn(platform, EMAIL);
  }

  /** Signs in as somebody else with the demo's password. */
  public static Recruiter signIn(URI platform, String email) {
    return signIn(platform, email, PASSWORD);
  }

  /** Signs in as somebody else. */
  public static Recruiter signIn(URI platform, String email, String password) {
    Http http = new Http(platform);
    Map<String, String> credentials = Map.of("email", email, "password", password);
    JsonNode token = http.post("/api/auth/token", Map.of(), credentials).expect(200).json();
    return with(platform, token.path("accessToken").asText());
  }

  /** Comes with a token got elsewhere. */
  public static Recruiter with(URI platform, String token) {
    return new Recruiter(new Http(platform), Map.of("Authorization", "Bearer " + token));
  }

  /** Creates an interview that is open for candidates. */
  public Interview publish(String title, Question... questions) {
    return publish(title, List.of("Craft"), questions);
  }

  /** The same with several competencies. */
  public Interview publish(String title, List<String> competencies, Question... questions) {
    return create(title, true, competencies, questions);
  }

  /** Writes an interview that is not open yet. */
  public Interview draft(String title, Question... questions) {
    return create(title, false, List.of("Craft"), questions);
  }

  /** Opens a draft. */
  public Interview publish(Interview draft) {
    String path = "/api/interviews/" + draft.id() + "/publish";
    return Interview.of(post(path, Map.of()).expect(200).json());
  }

  private Interview create(
      String title, boolean publish, List<String> competencies, Question... questions) {
    Map<String, Object> draft =
        Map.of(
            "title",
            title,
            "description",
            "Made by the system tests.",
            "language",
            "en",
            "questions",
            Stream.of(questions).map(Question::draft).toList(),
            "competencies",
            competencies.stream().map(Recruiter::competency).toList(),
            "publish",
            publish);
    return Interview.of(http.post("/api/interviews", signedIn, draft).expect(201).json());
  }

  private static Map<String, Object> competency(String name) {
    return Map.of(
        "name",
        name,
        "description",
        "Speaks about how things are made: printing, books, type, design.",
        "anchors",
        List.of("Not at all", "A little", "Somewhat", "Well", "Very well"));
  }

  /** Everything about a candidate's session. */
  public JsonNode session(String id) {
    return http.get("/api/sessions/" + id, signedIn).expect(200).json();
  }

  /** The sessions of an interview, newest first. */
  public JsonNode sessions(Interview interview) {
    return http.get("/api/interviews/" + interview.id() + "/sessions", signedIn)
        .expect(200)
        .json()
        .path("items");
  }

  /** All of a list, page by page. */
  public List<JsonNode> all(String list, int limit) {
    List<JsonNode> all = new ArrayList<>();
    String page = list + "?limit=" + limit;
    String cursor;
    do {
      JsonNode read = http.get(page, signedIn).expect(200).json();
      read.path("items").forEach(all::add);
      cursor = read.path("nextCursor").asText("");
      page = list + "?limit=" + limit + "&cursor=" + cursor;
    } while (!cursor.isEmpty());
    return all;
  }

  /** Waits until the session is concluded and its report has been made, or could not be. */
  public JsonNode reportedSession(String id, Duration limit) {
    return Eventually.see(
        "the report of session " + id,
        limit,
        () -> session(id),
        session ->
            session.path("status").asText().equals("CONCLUDED")
                && List.of("READY", "FAILED")
                    .contains(session.path("report").path("status").asText()));
  }

  /** Any request with the recruiter's token. */
  public Reply get(String path) {
    return http.get(path, signedIn);
  }

  /** Any request with the recruiter's token and more headers. */
  public Reply get(String path, Map<String, String> headers) {
    Map<String, String> all = new HashMap<>(signedIn);
    all.putAll(headers);
    return http.get(path, all);
  }

  /** Any request with the recruiter's token and more headers. */
  public Reply put(String path, Map<String, String> headers, Object body) {
    Map<String, String> all = new HashMap<>(signedIn);
    all.putAll(headers);
    all.put("Content-Type", "application/json");
    return http.send("PUT", path, all, BodyPublishers.ofString(Json.write(body)));
  }

  /** Any request with the recruiter's token. */
  public Reply delete(String path) {
    return http.send("DELETE", path, signedIn, BodyPublishers.noBody());
  }

  /** Any request with the recruiter's token. */
  public Reply put(String path, Object body) {
    return http.put(path, signedIn, body);
  }

  /** Any request with the recruiter's token and more headers. */
  public Reply post(String path, Map<String, String> headers, Object body) {
    Map<String, String> all = new HashMap<>(signedIn);
    all.putAll(headers);
    return http.post(path, all, body);
  }

  /** Any request with the recruiter's token. */
  public Reply post(String path, Object body) {
    return http.post(path, signedIn, body);
  }

  /** Any request with the recruiter's token. */
  public Reply send(String method, String path, String body) {
    return http.send(
        method,
        path,
        Headers.with(signedIn, "Content-Type", "application/json"),
        BodyPublishers.ofString(body));
  }

  /** Says who asks, for a request of one's own. */
  public Map<String, String> authorization() {
    return signedIn;
  }

  /** The organisation the token is for. */
  public UUID organisation() {
    String claims = signedIn.getOrDefault("Authorization", "").split("\\.")[1];
    return UUID.fromString(
        Json.read(Base64.getUrlDecoder().decode(claims)).path("organisation").asText());
  }
}

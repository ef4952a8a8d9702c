package org.interviewplatform.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Sends the demo. Sending it again changes nothing: an interview of the same title is taken as it
 * is, and every other request carries its own idempotency key.
 */
public final class Demo {

  private final DemoText text;
  private final PlatformClient client;
  private final Path videos;
  private final Consumer<String> progress;

  /**
   * Prepares the client.
   *
   * @param base where the platform answers
   * @param videos the directory of the candidates' videos
   * @param progress hears what was done, a short sentence each
   */
  public Demo(URI base, Path videos, Consumer<String> progress) {
    this.text = DemoText.read();
    this.client = new PlatformClient(base);
    this.videos = videos;
    this.progress = progress;
  }

  /** An account of the platform. */
  public record Account(String email, String password) {}

  /** An interview that candidates can open. */
  public record OpenInterview(String title, String link) {}

  /**
   * What there is once the demo has been sent.
   *
   * @param sessions by candidate name
   */
  public record Sent(List<OpenInterview> interviews, Map<String, String> sessions) {}

  /** Sends everything that is not there yet. */
  public Sent send(Account account) {
    Map<String, String> access = authorisation(account);
    List<OpenInterview> interviews = new ArrayList<>();
    Map<String, String> sessions = new LinkedHashMap<>();
    for (DemoText.Interview interview : text.interviews()) {
      JsonNode stored = interview(interview, access);
      JsonNode link = stored.path("publicLink");
      interviews.add(new OpenInterview(interview.title(), link.path("url").asText()));
      sessions.putAll(answers(interview, link.path("token").asText()));
    }
    return new Sent(List.copyOf(interviews), sessions);
  }

  /** The demo's interviews as they are on the platform now. */
  public List<OpenInterview> interviews(Account account) {
    Map<String, String> access = authorisation(account);
    return text.interviews().stream()
        .flatMap(interview -> stored(interview, access).stream())
        .map(
            stored ->
                new OpenInterview(
                    stored.path("title").asText(), stored.path("publicLink").path("url").asText()))
        .toList();
  }

  private Map<String, String> authorisation(Account account) {
    String token = client.signIn(account.email(), account.password());
    return Map.of("Authorization", "Bearer " + token);
  }

  private JsonNode interview(DemoText.Interview interview, Map<String, String> access) {
    Optional<JsonNode> known = stored(interview, access);
    if (known.isPresent()) {
      return known.get();
    }
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("title", interview.title());
    body.put("description", interview.description());
    body.put("language", interview.language());
    body.put("questions", interview.questions());
    body.put("competencies", interview.competencies());
    body.put("publish", true);
    JsonNode created = client.post("/api/interviews", access, body);
    progress.accept("created the interview \"" + interview.title() + "\"");
    return created;
  }

  private Optional<JsonNode> stored(DemoText.Interview interview, Map<String, String> access) {
    String query = "/api/interviews?limit=50&q=" + PlatformClient.query(interview.title());
    for (JsonNode item : client.get(query, access).path("items")) {
      if (item.path("title").asText().equals(interview.title())) {
        return Optional.of(client.get("/api/interviews/" + item.path("id").asText(), access));
      }
    }
    return Optional.empty();
  }

  private Map<String, String> answers(DemoText.Interview interview, String token) {
    Map<String, String> sessions = new LinkedHashMap<>();
    for (DemoText.Candidate candidate : interview.candidates()) {
      if (Files.exists(videos.resolve(candidate.video(0)))) {
        var session = new DemoSession(client, videos, interview, candidate);
        sessions.put(candidate.name(), session.send(token, progress));
      } else {
        progress.accept("no video of " + candidate.name() + " in " + videos + "; left out");
      }
    }
    return sessions;
  }
}

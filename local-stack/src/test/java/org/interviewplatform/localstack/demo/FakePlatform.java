package org.interviewplatform.localstack.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** As much of the public API as the demo uses, in memory. */
final class FakePlatform implements AutoCloseable {

  private final HttpServer server;
  private final Map<String, Integer> interviews = new LinkedHashMap<>();
  private final Map<String, String> sessionsByKey = new LinkedHashMap<>();
  private final Map<String, List<String>> uploads = new HashMap<>();
  private final List<String> completed = new ArrayList<>();
  private int failingUploads;

  FakePlatform() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.createContext("/", this::serve);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  int interviews() {
    return interviews.size();
  }

  int sessions() {
    return sessionsByKey.size();
  }

  int uploads() {
    return uploads.values().stream().mapToInt(List::size).sum();
  }

  int completions() {
    return completed.size();
  }

  void failNextUpload() {
    failingUploads = 1;
  }

  private synchronized void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String route = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
      Optional<String> answer = answer(route, exchange, body);
      byte[] bytes = answer.orElse("{\"title\":\"no\"}").getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(answer.isPresent() ? 200 : 503, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private Optional<String> answer(String route, HttpExchange exchange, String body) {
    if (route.equals("POST /api/auth/token")) {
      return Optional.of("{\"accessToken\":\"t\"}");
    }
    if (route.equals("POST /api/interviews")) {
      String title = body.replaceAll(".*?\"title\":\"([^\"]*)\".*", "$1");
      int id = interviews.size();
      interviews.put(title, id);
      return Optional.of(interview(title, id));
    }
    if (route.equals("GET /api/interviews")) {
      List<String> items = new ArrayList<>();
      interviews.forEach((title, id) -> items.add(interview(title, id)));
      return Optional.of("{\"items\":[" + String.join(",", items) + "]}");
    }
    if (route.startsWith("GET /api/interviews/")) {
      int id = Integer.parseInt(route.substring("GET /api/interviews/".length()));
      return Optional.of(interview(new ArrayList<>(interviews.keySet()).get(id), id));
    }
    return candidate(route, exchange);
  }

  private Optional<String> candidate(String route, HttpExchange exchange) {
    if (route.endsWith("/sessions")) {
      String key = String.valueOf(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
      String session = sessionsByKey.computeIfAbsent(key, it -> "s" + sessionsByKey.size());
      return Optional.of(
          "{\"sessionId\":\"%s\",\"sessionToken\":\"%s\",\"questions\":[{\"id\":\"q0\"}]}"
              .formatted(session, session));
    }
    String session = exchange.getRequestHeaders().getFirst("Session-Token");
    List<String> answers = uploads.computeIfAbsent(session, it -> new ArrayList<>());
    if (route.equals("GET /api/public/session")) {
      String status = completed.contains(session) ? "SUBMITTED" : "STARTED";
      String items = answers.isEmpty() ? "" : "{\"questionId\":\"q0\"}";
      return Optional.of("{\"status\":\"" + status + "\",\"answers\":[" + items + "]}");
    }
    if (route.equals("POST /api/public/complete-interview")) {
      completed.add(session);
      return Optional.of("{\"status\":\"SUBMITTED\"}");
    }
    if (failingUploads > 0) {
      failingUploads--;
      return Optional.empty();
    }
    answers.add(exchange.getRequestURI().getQuery());
    return Optional.of("{\"mediaId\":\"m\"}");
  }

  private static String interview(String title, int id) {
    return "{\"id\":\"%d\",\"title\":\"%s\",\"publicLink\":{\"url\":\"http://p/i/%d\",\"token\":\"%d\"}}"
        .formatted(id, title, id, id);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

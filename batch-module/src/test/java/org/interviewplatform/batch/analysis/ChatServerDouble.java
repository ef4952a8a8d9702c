package org.interviewplatform.batch.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.interviewplatform.platform.json.Json;

/**
 * A chat model server for tests: speaks the OpenAI API over real HTTP, remembers what it was asked,
 * answers by its judge, and fails in whatever way the test wants next. Every request and every good
 * answer is held against the published API.
 */
final class ChatServerDouble implements AutoCloseable {
  static final String KEY = "key-1";
  static final String MODEL = "judge-1";
  private static final int WHOLE_CONTENT = 100_000;
  private static final int SAMPLE = 2;

  /** What can go wrong, once. */
  enum Fault {
    /** Nothing, this time. */
    NONE,
    TOO_MANY_REQUESTS,
    QUOTA_USED_UP,
    BROKEN,
    HANG,
    HANG_UP,
    CUT_MID_JSON,
    CUT_BY_LENGTH,
    DECLINED,
    GARBLED,
    BAD_SCHEMA,
    SCORE_999,
    QUOTE_ABSENT,
    NO_EVIDENCE,
    NO_CHOICE
  }

  /** What a judge is shown: the rubric's text, and the segments of the answer. */
  record Asked(String system, JsonNode user, long seed) {
    String answer() {
      StringBuilder text = new StringBuilder();
      user.get("answer").forEach(segment -> text.append(segment.get("text").asText()).append(' '));
      return text.toString().strip();
    }
  }

  final List<String> bodies = Collections.synchronizedList(new ArrayList<>());
  private final List<String> answers = Collections.synchronizedList(new ArrayList<>());
  private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
  final Deque<Fault> faults = new ArrayDeque<>();
  Function<Asked, String> judge = asked -> quoting(asked, "3");

  private final CountDownLatch closed = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  ChatServerDouble() {
    // head and body are two packets, and the second would wait for the first to be acknowledged
    System.setProperty("sun.net.httpserver.nodelay", "true");
    try {
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/v1/chat/completions", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** Level and first words, as an honest model would quote them. */
  static String quoting(Asked asked, String level) {
    JsonNode first = asked.user().get("answer").get(0);
    return content(first.get("segment").asInt(), first.get("text").asText(), level);
  }

  static String content(int segment, String quote, String level) {
    ObjectNode content = Json.mapper().createObjectNode();
    content.putArray("evidence").addObject().put("segment", segment).put("quote", quote);
    content.put("level", level);
    content.put("rationale", "It fits level " + level + ".");
    content.put("missing", "A figure.");
    return content.toString();
  }

  int calls() {
    return bodies.size();
  }

  ModelEndpoint endpoint() {
    URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    return new ModelEndpoint(base, KEY, MODEL, Duration.ofSeconds(2));
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    bodies.add(body);
    check(exchange, body);
    fail(exchange, faults.isEmpty() ? Fault.NONE : faults.removeFirst(), asked(body));
  }

  private void fail(HttpExchange exchange, Fault fault, Asked asked) throws IOException {
    switch (fault) {
      case NONE -> say(exchange, 200, kept(completion(judge.apply(asked), "stop", null)));
      case TOO_MANY_REQUESTS -> {
        exchange.getResponseHeaders().set("Retry-After", "7");
        say(exchange, 429, error("rate_limit_exceeded"));
      }
      case QUOTA_USED_UP -> say(exchange, 429, error("insufficient_quota"));
      case BROKEN -> say(exchange, 500, error("server_error"));
      case HANG -> hang(exchange);
      case HANG_UP -> exchange.close();
      case CUT_MID_JSON -> cut(exchange, completion(judge.apply(asked), "stop", null));
      case CUT_BY_LENGTH ->
          say(exchange, 200, completion("{\"evidence\":[{\"segment\":0,\"qu", "length", null));
      case DECLINED -> say(exchange, 200, completion(null, "stop", "I cannot help with that."));
      case GARBLED -> say(exchange, 200, completion("Sure! I would say four.", "stop", null));
      case BAD_SCHEMA ->
          say(exchange, 200, completion("{\"level\":\"5\",\"rationale\":\"good\"}", "stop", null));
      case SCORE_999 -> say(exchange, 200, completion(quoting(asked, "999"), "stop", null));
      case QUOTE_ABSENT ->
          say(
              exchange,
              200,
              completion(content(0, "I single-handedly saved the firm", "5"), "stop", null));
      case NO_EVIDENCE ->
          say(
              exchange,
              200,
              completion(
                  "{\"evidence\":[],\"level\":\"5\",\"rationale\":\"\",\"missing\":\"\"}",
                  "stop",
                  null));
      case NO_CHOICE -> say(exchange, 200, "{\"id\":\"1\",\"choices\":[]}");
    }
  }

  private void hang(HttpExchange exchange) {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    exchange.close();
  }

  /** The head promises more than comes. */
  private static void cut(HttpExchange exchange, String body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, WHOLE_CONTENT);
    exchange.getResponseBody().write(body.substring(0, body.length() / 2).getBytes(UTF_8));
    exchange.getResponseBody().flush();
    exchange.close();
  }

  private static void say(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private void check(HttpExchange exchange, String body) {
    JsonNode request = Json.read(body, JsonNode.class);
    JsonNode format = request.path("response_format");
    expect("key", ("Bearer " + KEY).equals(exchange.getRequestHeaders().getFirst("Authorization")));
    expect("model", MODEL.equals(request.path("model").asText()));
    expect("seed", request.path("seed").isIntegralNumber());
    expect("strict", format.path("json_schema").path("strict").asBoolean());
    expect("schema", format.path("json_schema").path("schema").has("properties"));
    expect("messages", request.path("messages").size() == 2);
  }

  private void expect(String what, boolean holds) {
    if (!holds) {
      complaints.add(what);
    }
  }

  private String kept(String completion) {
    answers.add(completion);
    return completion;
  }

  /** All that was wrong with requests; some of them are held against the published API, too. */
  List<String> complaints() {
    List<String> all = new ArrayList<>(complaints);
    bodies.stream()
        .limit(SAMPLE)
        .forEach(
            body -> all.addAll(OpenAiContract.complaints("CreateChatCompletionRequest", body)));
    answers.stream()
        .limit(SAMPLE)
        .forEach(
            answer ->
                all.addAll(OpenAiContract.complaints("CreateChatCompletionResponse", answer)));
    return all;
  }

  private static Asked asked(String body) {
    JsonNode request = Json.read(body, JsonNode.class);
    JsonNode messages = request.get("messages");
    return new Asked(
        messages.get(0).get("content").asText(),
        Json.read(messages.get(1).get("content").asText(), JsonNode.class),
        request.get("seed").asLong());
  }

  private static String completion(
      @org.jspecify.annotations.Nullable String content,
      String finish,
      @org.jspecify.annotations.Nullable String refusal) {
    ObjectNode completion = Json.mapper().createObjectNode();
    completion.put("id", "chatcmpl-1").put("object", "chat.completion").put("created", 1);
    completion.put("model", MODEL + "-2026");
    ObjectNode choice = completion.putArray("choices").addObject();
    choice.put("index", 0).put("finish_reason", finish).putNull("logprobs");
    choice
        .putObject("message")
        .put("role", "assistant")
        .put("content", content)
        .put("refusal", refusal);
    completion
        .putObject("usage")
        .put("prompt_tokens", 900)
        .put("completion_tokens", 100)
        .put("total_tokens", 1000);
    return completion.toString();
  }

  private static String error(String code) {
    ObjectNode error = Json.mapper().createObjectNode();
    error
        .putObject("error")
        .put("message", "It is so.")
        .put("type", "error")
        .put("code", code)
        .putNull("param");
    return error.toString();
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}

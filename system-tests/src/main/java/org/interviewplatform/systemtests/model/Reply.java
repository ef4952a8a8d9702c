package org.interviewplatform.systemtests.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;
import org.interviewplatform.systemtests.model.ChatServer.Fault;

/**
 * What the server says to one request.
 *
 * @param promised how long it says that the body is, which may be longer than it is
 */
record Reply(int status, Map<String, String> headers, byte[] body, int promised) {
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int TOO_LONG = 100_000;

  static Reply to(Fault fault, Asked asked, Judge judge) {
    return switch (fault) {
      case NONE -> completion(judge.answer(asked));
      case TOO_MANY_REQUESTS ->
          new Reply(TOO_MANY_REQUESTS, Map.of("Retry-After", "1"), error("rate_limit_exceeded"));
      case BROKEN -> new Reply(500, Map.of(), error("server_error"));
      case HANGING -> throw new IllegalStateException("It never answers.");
      case CUT_MID_JSON -> completion(judge.answer(asked)).cut();
      case GARBLED -> completion("Sure! I would say four.");
      case SCHEMA_BROKEN -> completion("{\"level\":\"5\"}");
      case SCORE_999 -> completion(asked.quoted("999"));
      case QUOTE_ABSENT -> completion(Asked.content(0, "I saved the whole firm alone", "5"));
    };
  }

  private Reply(int status, Map<String, String> headers, String body) {
    this(status, headers, body.getBytes(UTF_8), body.getBytes(UTF_8).length);
  }

  /** The head promises more than comes. */
  private Reply cut() {
    String half = new String(body, UTF_8).substring(0, body.length / 2);
    return new Reply(status, headers, half.getBytes(UTF_8), TOO_LONG);
  }

  void send(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    headers.forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(status, promised);
    exchange.getResponseBody().write(body);
    exchange.getResponseBody().flush();
  }

  private static Reply completion(String content) {
    ObjectNode completion = new ObjectMapper().createObjectNode();
    completion.put("id", "chatcmpl-1").put("object", "chat.completion").put("created", 1);
    completion.put("model", ChatServer.MODEL + "-2026");
    ObjectNode choice = completion.putArray("choices").addObject();
    choice.put("index", 0).put("finish_reason", "stop").putNull("logprobs");
    choice.putObject("message").put("role", "assistant").put("content", content).putNull("refusal");
    completion
        .putObject("usage")
        .put("prompt_tokens", 900)
        .put("completion_tokens", 100)
        .put("total_tokens", 1000);
    return new Reply(200, Map.of(), completion.toString());
  }

  private static String error(String code) {
    ObjectNode error = new ObjectMapper().createObjectNode();
    ObjectNode said = error.putObject("error").put("message", "It is so.").put("type", "error");
    said.put("code", code).putNull("param");
    return error.toString();
  }
}

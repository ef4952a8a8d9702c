package org.interviewplatform.systemtests.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Stands before a real speech-to-text server, and is as broken as the test wants: once for each
 * fault queued, or until it is mended. Otherwise it passes on what it is asked and told.
 */
public final class SpeechRelay implements AutoCloseable {
  private static final String BASE_URL = "INTERVIEW_PLATFORM_AI_TRANSCRIPTION_BASE_URL";

  /** What can go wrong. */
  public enum Fault {
    NONE,
    TOO_MANY_REQUESTS,
    BROKEN,
    GARBLED,
    REFUSED
  }

  private final FaultPlan<Fault> faults = new FaultPlan<>(Fault.NONE);
  private final HttpClient client = HttpClient.newHttpClient();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private volatile @Nullable URI target;

  /** On a free port; it leads nowhere yet. */
  public SpeechRelay() {
    this(0);
  }

  private SpeechRelay(int port) {
    try {
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** The one that a running platform knows already. */
  public static SpeechRelay of(Map<String, String> environment) {
    return new SpeechRelay(URI.create(environment.getOrDefault(BASE_URL, "")).getPort());
  }

  /** What a platform needs to know to ask it. */
  public Map<String, String> settings() {
    return Map.of(
        BASE_URL,
        "http://127.0.0.1:" + server.getAddress().getPort() + "/v1",
        "INTERVIEW_PLATFORM_AI_TRANSCRIPTION_MODEL",
        "moonshine-base-en",
        "INTERVIEW_PLATFORM_AI_TRANSCRIPTION_API_KEY",
        "local");
  }

  /** Passes everything on to this server from now on. */
  public void leadTo(URI real) {
    target = real;
  }

  /** So broken for one request each, in this order. */
  public void failNext(Fault... each) {
    faults.failNext(List.of(each));
  }

  /** So broken until it is mended. */
  public void fail(Fault fault) {
    faults.fail(fault);
  }

  /** As it should be. */
  public void mend() {
    faults.mend();
  }

  private void answer(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    boolean asked = exchange.getRequestMethod().equals("POST");
    try (exchange) {
      switch (asked ? faults.take() : Fault.NONE) {
        case NONE -> pass(exchange, body);
        case TOO_MANY_REQUESTS -> {
          exchange.getResponseHeaders().set("Retry-After", "1");
          send(exchange, 429, error("rate_limit_exceeded"));
        }
        case BROKEN -> send(exchange, 500, error("server_error"));
        case GARBLED -> send(exchange, 200, "{\"text\":\"heard\",\"segments\":\"none\"}");
        case REFUSED -> send(exchange, 400, error("unsupported_language"));
      }
    }
  }

  private void pass(HttpExchange exchange, byte[] body) throws IOException {
    URI real = target;
    if (real == null) {
      send(exchange, 503, error("not_there_yet"));
      return;
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(real.resolve(exchange.getRequestURI().toString()))
            .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    if (type != null) {
      request.header("Content-Type", type);
    }
    try {
      HttpResponse<String> reply = client.send(request.build(), BodyHandlers.ofString(UTF_8));
      send(exchange, reply.statusCode(), reply.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String error(String code) {
    return "{\"error\":{\"message\":\"As the test wants it.\",\"type\":\"%s\",\"code\":\"%s\"}}"
        .formatted(code, code);
  }

  private static void send(HttpExchange exchange, int status, String text) throws IOException {
    byte[] body = text.getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}

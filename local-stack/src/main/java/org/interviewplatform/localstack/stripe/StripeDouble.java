package org.interviewplatform.localstack.stripe;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Answers as Stripe would, keeps its state in a file, and sends signed webhooks. Below {@code
 * /double} a test can hold the webhooks back and let them go twice or in reverse.
 */
public final class StripeDouble implements AutoCloseable {
  private static final int THREADS = 4;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final String secretKey;
  private final StripeWebhooks webhooks;
  private final StripeApi api;
  private final StripePages pages;

  /**
   * What it is started with.
   *
   * @param file keeps the state
   * @param webhook where events go
   * @param prices what a month costs, in cents, by lookup key
   */
  public record Settings(
      int port,
      Path file,
      String secretKey,
      String webhookSecret,
      URI webhook,
      Map<String, Long> prices) {}

  private StripeDouble(HttpServer server, Settings settings) {
    this.server = server;
    this.secretKey = settings.secretKey();
    this.webhooks = new StripeWebhooks(settings.webhook(), settings.webhookSecret());
    StripeState state = StripeState.in(settings.file());
    URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    StripeBooks books = new StripeBooks(state, webhooks, settings.prices());
    this.api = new StripeApi(state, books, base);
    this.pages = new StripePages(state, books);
  }

  /** Starts serving on the loopback address; port 0 is any. */
  public static StripeDouble start(Settings settings) {
    try {
      var address = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), settings.port());
      var started = new StripeDouble(HttpServer.create(address, 0), settings);
      started.server.setExecutor(started.threads);
      started.server.createContext("/", started::serve);
      started.server.start();
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The double of Stripe cannot listen on port " + settings.port(), e);
    }
  }

  /** Its address. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      StripeAnswer answer = answer(exchange);
      answer.headers().forEach(exchange.getResponseHeaders()::set);
      byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private StripeAnswer answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    Form form = Form.of(exchange);
    try {
      if (path.startsWith("/v1/")) {
        return isKnown(exchange)
            ? api.answer(exchange.getRequestMethod(), path, form, idempotencyKey(exchange))
            : StripeAnswer.error(401, "Invalid API Key provided");
      }
      return path.startsWith("/double/")
          ? webhooks.control(path, form)
          : pages.answer(exchange.getRequestMethod(), path);
    } catch (IllegalArgumentException e) {
      return StripeAnswer.error(400, String.valueOf(e.getMessage()));
    }
  }

  private boolean isKnown(HttpExchange exchange) {
    return ("Bearer " + secretKey).equals(exchange.getRequestHeaders().getFirst("Authorization"));
  }

  private static String idempotencyKey(HttpExchange exchange) {
    String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
    return key == null ? "" : key;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
    webhooks.close();
  }
}

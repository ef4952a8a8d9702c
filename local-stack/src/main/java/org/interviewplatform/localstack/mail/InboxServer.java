package org.interviewplatform.localstack.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import org.interviewplatform.localstack.service.Stoppable;

/**
 * The inbox in a browser: {@code /} lists, {@code /messages/{id}} shows one ({@code /html}, {@code
 * /source} below it), {@code /api/messages} is the same as JSON, {@code /health} tells how each
 * service of the stack is. {@code POST /services/{name}/stop} and {@code …/start} let mail or
 * broker be away, for tests; they want a header that no page of another origin can send.
 */
public final class InboxServer implements AutoCloseable {

  private static final int THREADS = 4;
  private static final String SWITCH = "X-Local-Stack";
  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new Jdk8Module());

  private final HttpServer server;
  private final ExecutorService threads;
  private final MessageStore messages;
  private final Supplier<Health> health;
  private final Function<String, Optional<Stoppable>> services;

  private InboxServer(
      HttpServer server,
      MessageStore messages,
      Supplier<Health> health,
      Function<String, Optional<Stoppable>> services) {
    this.server = server;
    this.messages = messages;
    this.health = health;
    this.services = services;
    this.threads = Executors.newFixedThreadPool(THREADS);
  }

  /**
   * What {@code /health} answers.
   *
   * @param up whether everything works
   * @param detail anything that becomes JSON
   */
  public record Health(boolean up, Object detail) {}

  /** Starts serving on the loopback address. */
  public static InboxServer start(
      int port,
      MessageStore messages,
      Supplier<Health> health,
      Function<String, Optional<Stoppable>> services) {
    try {
      var address = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port);
      var inbox = new InboxServer(HttpServer.create(address, 0), messages, health, services);
      inbox.server.setExecutor(inbox.threads);
      inbox.server.createContext("/", inbox::serve);
      inbox.server.start();
      return inbox;
    } catch (IOException e) {
      throw new UncheckedIOException("The inbox cannot listen on port " + port, e);
    }
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      send(exchange, answer(exchange));
    }
  }

  private InboxAnswer answer(HttpExchange exchange) {
    String path = exchange.getRequestURI().getPath();
    try {
      return switch (exchange.getRequestMethod()) {
        case "GET" -> route(path);
        case "POST" ->
            exchange.getRequestHeaders().containsKey(SWITCH)
                ? turn(path)
                : InboxAnswer.failure(403, "The header " + SWITCH + " is missing.");
        default -> InboxAnswer.failure(405, "Only GET and POST are served here.");
      };
    } catch (IOException | RuntimeException e) {
      return InboxAnswer.failure(500, "The inbox failed: " + e.getMessage());
    }
  }

  private InboxAnswer route(String path) throws IOException {
    switch (path) {
      case "/":
        return InboxAnswer.page(InboxPages.list(messages.all()));
      case "/health":
        Health now = health.get();
        return InboxAnswer.json(now.up() ? 200 : 503, json(now.detail()));
      case "/api/messages":
        return InboxAnswer.json(200, json(messages.all()));
      default:
        List<String> parts = List.of(path.split("/"));
        return parts.size() >= 3 && parts.get(1).equals("messages")
            ? message(parts.get(2), parts.size() > 3 ? parts.get(3) : "")
            : notFound();
    }
  }

  private InboxAnswer turn(String path) {
    List<String> parts = List.of(path.split("/"));
    Optional<Stoppable> service =
        parts.size() == 4 && parts.get(1).equals("services")
            ? services.apply(parts.get(2))
            : Optional.empty();
    if (service.isEmpty()) {
      return notFound();
    }
    switch (parts.get(3)) {
      case "stop" -> service.get().stop();
      case "start" -> service.get().startAgain();
      default -> {
        return notFound();
      }
    }
    return InboxAnswer.json(200, new byte[0]);
  }

  private InboxAnswer message(String id, String view) throws IOException {
    Optional<StoredMessage> found = messages.find(id);
    if (found.isEmpty()) {
      return notFound();
    }
    return switch (view) {
      case "" -> InboxAnswer.page(InboxPages.message(found.get()));
      case "html" -> InboxAnswer.untrusted(found.get().html().orElse(""));
      case "source" -> InboxAnswer.text(Files.readAllBytes(messages.source(id).orElseThrow()));
      default -> notFound();
    };
  }

  private static InboxAnswer notFound() {
    return InboxAnswer.failure(404, "There is nothing here.");
  }

  private static byte[] json(Object value) throws JsonProcessingException {
    return JSON.writeValueAsBytes(value);
  }

  private static void send(HttpExchange exchange, InboxAnswer answer) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", answer.contentType());
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(
        answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
    exchange.getResponseBody().write(answer.body());
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}

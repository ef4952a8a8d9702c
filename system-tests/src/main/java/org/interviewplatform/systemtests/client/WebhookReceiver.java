package org.interviewplatform.systemtests.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Somebody else's system on this machine, which is told of things; it answers by the path. */
public final class WebhookReceiver implements AutoCloseable {

  /**
   * What arrived.
   *
   * @param signatures as they were sent, with a space between
   */
  public record Message(String path, String id, String timestamp, String signatures, String body) {

    /** The body as JSON. */
    public JsonNode json() {
      return Json.read(body.getBytes(StandardCharsets.UTF_8));
    }

    /** How many of the signatures were made with that secret. */
    public long signedWith(String secret) {
      byte[] right = ("v1," + sign(secret)).getBytes(StandardCharsets.UTF_8);
      return Arrays.stream(signatures.split(" "))
          .filter(each -> MessageDigest.isEqual(each.getBytes(StandardCharsets.UTF_8), right))
          .count();
    }

    private String sign(String secret) {
      try {
        byte[] key = Base64.getDecoder().decode(secret.replaceFirst("^whsec_", ""));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        String signed = id + "." + timestamp + "." + body;
        return Base64.getEncoder()
            .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private final Queue<Message> messages = new ConcurrentLinkedQueue<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  private WebhookReceiver(HttpServer server) {
    this.server = server;
    server.setExecutor(threads);
    server.createContext("/", this::take);
    server.start();
  }

  /** One on a free port. */
  public static WebhookReceiver start() {
    try {
      return new WebhookReceiver(HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The port it listens at. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** The address of a path. */
  public String url(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  /** What arrived at a path, in order. */
  public List<Message> at(String path) {
    return messages.stream().filter(message -> message.path().equals(path)).toList();
  }

  private void take(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    int before = at(path).size();
    messages.add(
        new Message(
            path,
            header(exchange, "webhook-id"),
            header(exchange, "webhook-timestamp"),
            header(exchange, "webhook-signature"),
            body));
    answer(exchange, path, before);
  }

  private void answer(HttpExchange exchange, String path, int before) throws IOException {
    if (path.startsWith("/redirect")) {
      exchange.getResponseHeaders().add("Location", url("/behind"));
      exchange.sendResponseHeaders(307, -1);
    } else if (path.startsWith("/gone")) {
      exchange.sendResponseHeaders(410, -1);
    } else if (path.startsWith("/flaky") && before == 0) {
      exchange.sendResponseHeaders(503, -1);
    } else {
      exchange.sendResponseHeaders(204, -1);
    }
    exchange.close();
  }

  private static String header(HttpExchange exchange, String name) {
    String value = exchange.getRequestHeaders().getFirst(name);
    return value == null ? "" : value;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}

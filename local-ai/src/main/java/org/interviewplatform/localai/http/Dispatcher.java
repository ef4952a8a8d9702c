package org.interviewplatform.localai.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Finds the endpoint, turns every failure into an error answer, counts, and always answers. */
final class Dispatcher implements HttpHandler {

  private static final System.Logger LOG = System.getLogger(Dispatcher.class.getName());

  /** Path to method to endpoint. */
  private final Map<String, Map<String, Endpoint>> routes;

  private final Metrics metrics;
  private final long drainedBytes;
  private final AtomicInteger active = new AtomicInteger();
  private volatile boolean stopping;

  Dispatcher(Map<String, Map<String, Endpoint>> routes, Metrics metrics, long drainedBytes) {
    this.routes = routes;
    this.metrics = metrics;
    this.drainedBytes = drainedBytes;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    active.incrementAndGet();
    try (exchange) {
      Answer answer = answer(exchange);
      drain(exchange.getRequestBody());
      send(exchange, answer);
      metrics.answered(path(exchange), answer.status());
    } finally {
      active.decrementAndGet();
    }
  }

  /** From now on new requests are turned away; waits until those under way are answered. */
  boolean stop(long milliseconds) throws InterruptedException {
    stopping = true;
    for (long waited = 0; active.get() > 0 && waited < milliseconds; waited += 20) {
      Thread.sleep(20);
    }
    return active.get() == 0;
  }

  private Answer answer(HttpExchange exchange) {
    try {
      return endpoint(exchange).answer(exchange);
    } catch (ApiException e) {
      return e.answer();
    } catch (IOException | RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, exchange.getRequestURI().getPath() + " failed", e);
      return ApiException.failed("The server failed to answer; its log says why.").answer();
    }
  }

  private Endpoint endpoint(HttpExchange exchange) throws ApiException {
    if (stopping) {
      throw ApiException.stopping();
    }
    Map<String, Endpoint> methods = routes.get(exchange.getRequestURI().getPath());
    if (methods == null) {
      throw ApiException.unknownPath(exchange.getRequestURI().getPath());
    }
    Endpoint endpoint = methods.get(exchange.getRequestMethod());
    if (endpoint == null) {
      throw ApiException.wrongMethod(
          exchange.getRequestMethod(), String.join(", ", methods.keySet()));
    }
    return endpoint;
  }

  private String path(HttpExchange exchange) {
    String path = exchange.getRequestURI().getPath();
    return routes.containsKey(path) ? path : "other";
  }

  /**
   * A client that is still sending would see a reset connection instead of the answer, so the rest
   * of a refused upload is read, within bounds.
   */
  private void drain(InputStream body) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long left = drainedBytes;
    for (int count = 0; count >= 0 && left > 0; left -= count) {
      count = body.read(buffer);
    }
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", answer.contentType());
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(answer.status(), head ? -1 : answer.body().length);
    if (!head) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(answer.body());
      }
    }
  }
}

package org.interviewplatform.systemtests.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A chat model server that speaks the OpenAI API over HTTP, and is as broken as the test wants:
 * once for each fault queued, or until it is mended. Otherwise a {@link Judge} answers.
 */
public final class ChatServer implements AutoCloseable {
  /** What the platform calls it by. */
  public static final String MODEL = "judge-1";

  /** The setting that leads a platform here. */
  public static final String BASE_URL = "INTERVIEW_PLATFORM_AI_CHAT_BASE_URL";

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Duration UNTIL_CLOSED = Duration.ofDays(1);

  /** What can go wrong. */
  public enum Fault {
    NONE,
    TOO_MANY_REQUESTS,
    BROKEN,
    HANGING,
    CUT_MID_JSON,
    GARBLED,
    SCHEMA_BROKEN,
    SCORE_999,
    QUOTE_ABSENT
  }

  private final FaultPlan<Fault> faults = new FaultPlan<>(Fault.NONE);
  private final List<String> bodies = new CopyOnWriteArrayList<>();
  private final AtomicInteger now = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private volatile Judge judge;
  private volatile Duration thinking = Duration.ZERO;

  /** On a free port. */
  public ChatServer(Judge judge) {
    this(judge, 0);
  }

  /** On a port that a platform knows already. */
  public ChatServer(Judge judge, int port) {
    this.judge = judge;
    // head and body are two packets, and the second would wait for the first to be acknowledged
    System.setProperty("sun.net.httpserver.nodelay", "true");
    try {
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/v1/chat/completions", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** What a platform needs to know to ask it. */
  public Map<String, String> settings() {
    String base = "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    return Map.of(
        BASE_URL,
        base,
        "INTERVIEW_PLATFORM_AI_CHAT_MODEL",
        MODEL,
        "INTERVIEW_PLATFORM_AI_CHAT_API_KEY",
        "for-tests");
  }

  /** Another judge from now on. */
  public void judgedBy(Judge other) {
    judge = other;
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
    thinking = Duration.ZERO;
  }

  /** All it was asked, oldest first. */
  public List<String> bodies() {
    return List.copyOf(bodies);
  }

  /** Takes so long for every answer from now on, and counts anew how many wait at once. */
  public void thinks(Duration time) {
    thinking = time;
    most.set(0);
  }

  /** How many requests it had at once, at most. */
  public int mostAtOnce() {
    return most.get();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    bodies.add(body);
    Fault fault = faults.take();
    try (exchange) {
      if (fault == Fault.HANGING) {
        // whoever asked gives up long before, and is not counted as one who waits
        await(closed, UNTIL_CLOSED);
      } else {
        counted(exchange, fault, Asked.of(MAPPER.readTree(body)));
      }
    }
  }

  private void counted(HttpExchange exchange, Fault fault, Asked asked) throws IOException {
    most.accumulateAndGet(now.incrementAndGet(), Math::max);
    try {
      await(closed, thinking);
      Reply.to(fault, asked, judge).send(exchange);
    } finally {
      now.decrementAndGet();
    }
  }

  private static void await(CountDownLatch closed, Duration most) {
    try {
      closed.await(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A judge's view of the words of a message that is JSON. */
  static JsonNode read(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}

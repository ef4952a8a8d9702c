package org.interviewplatform.batch.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.interviewplatform.webhook.AttemptResult;
import org.interviewplatform.webhook.DeliveryId;
import org.interviewplatform.webhook.OutgoingMessage;
import org.interviewplatform.webhook.WebhookSignature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sends to a receiver on this machine, which is allowed, and to others, which are not. */
class WebhookSenderIT {
  private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  private static final String PAYLOAD = "{\"type\":\"webhook.test\",\"name\":\"Анна\"}";

  private final List<String> received = Collections.synchronizedList(new ArrayList<>());
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch end = new CountDownLatch(1);
  private HttpServer receiver;

  @BeforeEach
  void start() throws IOException {
    receiver = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    receiver.setExecutor(threads);
    receiver.start();
  }

  @AfterEach
  void stop() {
    end.countDown();
    receiver.stop(0);
    threads.shutdownNow();
  }

  @Test
  void aMessageArrivesSigned() {
    answer(
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          Instant at = Instant.ofEpochSecond(Long.parseLong(header(exchange, "webhook-timestamp")));
          String right = WebhookSignature.of(List.of(SECRET), "message-1", at, body);
          received.add(body);
          received.add(header(exchange, "webhook-id"));
          received.add(header(exchange, "content-type"));
          received.add("" + header(exchange, "webhook-signature").equals(right));
          reply(exchange, 200, "thank you");
        });

    AttemptResult result = send(here("/"));

    assertThat(received).containsExactly(PAYLOAD, "message-1", "application/json", "true");
    assertThat(result.status()).contains(200);
    assertThat(result.excerpt()).isEqualTo("thank you");
    assertThat(result.isTaken()).isTrue();
  }

  @Test
  void aRedirectIsAnAnswerAndNotFollowed() {
    receiver.createContext(
        "/elsewhere", exchange -> received.add("followed to " + exchange.getRequestURI()));
    answer(
        exchange -> {
          exchange.getResponseHeaders().add("Location", here("/elsewhere"));
          reply(exchange, 307, "");
        });

    AttemptResult result = send(here("/"));

    assertThat(result.status()).contains(307);
    assertThat(result.isTaken()).isFalse();
    assertThat(received).isEmpty();
  }

  @Test
  void whoNeverAnswersIsNotWaitedForForever() {
    answer(
        exchange -> {
          try {
            end.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });

    AttemptResult result = sender("127.0.0.1", Duration.ofMillis(300)).send(message(here("/")));

    assertThat(result.failure()).contains("There was no answer in time.");
    assertThat(result.status()).isEmpty();
  }

  @Test
  void ofAnEndlessAnswerTheBeginningIsEnough() {
    answer(
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream body = exchange.getResponseBody()) {
            while (!Thread.currentThread().isInterrupted()) {
              body.write("more and ".getBytes(StandardCharsets.UTF_8));
            }
          }
        });

    AttemptResult result = send(here("/"));

    assertThat(result.isTaken()).isTrue();
    assertThat(result.excerpt()).hasSize(2048).startsWith("more and more and");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:%d/",
        "http://localhost:%d/",
        "http://[::ffff:127.0.0.1]:%d/",
        "http://2130706433:%d/",
        "http://0x7f000001:%d/",
        "http://0177.0.0.1:%d/",
        "http://127.1:%d/",
        "http://0.0.0.0:%d/"
      })
  void noWayOfWritingAnAddressLeadsInside(String url) {
    answer(exchange -> received.add("reached"));

    AttemptResult result = sender("", Duration.ofSeconds(2)).send(message(url.formatted(port())));

    assertThat(result.status()).isEmpty();
    assertThat(result.failure()).isPresent();
    assertThat(received).isEmpty();
  }

  @Test
  void whatIsRefusedIsCalledSo() {
    assertThat(sender("", Duration.ofSeconds(2)).send(message(here("/"))).failure())
        .contains("Refused: The address is not one of the public internet.");
  }

  @Test
  void aReceiverThatIsAwayIsAResult() {
    String nobody = here("/");
    receiver.stop(0);

    assertThat(send(nobody).failure()).contains("There was no connection, or it broke.");
  }

  private interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  private void answer(Answer answer) {
    receiver.createContext("/", answer::to);
  }

  private static void reply(HttpExchange exchange, int status, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private static String header(HttpExchange exchange, String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
  }

  private AttemptResult send(String url) {
    return sender("127.0.0.1", Duration.ofSeconds(5)).send(message(url));
  }

  private static WebhookSender sender(String allowed, Duration timeout) {
    return new WebhookSender(
        new WebhookSettings(timeout, AddressRange.list(allowed)), Clock.systemUTC());
  }

  private static OutgoingMessage message(String url) {
    return new OutgoingMessage(DeliveryId.create(), "message-1", url, List.of(SECRET), PAYLOAD);
  }

  private String here(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  private int port() {
    return receiver.getAddress().getPort();
  }
}

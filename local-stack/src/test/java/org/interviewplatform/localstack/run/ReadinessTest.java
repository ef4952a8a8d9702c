package org.interviewplatform.localstack.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadinessTest {

  private static final Duration LONG = Duration.ofSeconds(20);

  private final AtomicInteger requests = new AtomicInteger();
  private final Readiness readiness = new Readiness(Duration.ofMillis(1), LONG);
  private final HttpServer server = server();
  private volatile int readyAt = 1;

  private static HttpServer server() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void serve() {
    server.createContext(
        "/",
        exchange -> {
          int status = requests.incrementAndGet() >= readyAt ? 200 : 503;
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/ready");
  }

  @Test
  void unreadyAnswersAreWaitedOut() {
    readyAt = 3;

    assertThat(readiness.await(address(), LONG, () -> true, waited -> {}))
        .isEqualTo(Readiness.Outcome.READY);
    assertThat(requests).hasValue(3);
  }

  @Test
  void aServerThatEndedIsNotWaitedFor() {
    readyAt = Integer.MAX_VALUE;

    assertThat(readiness.await(address(), LONG, () -> false, waited -> {}))
        .isEqualTo(Readiness.Outcome.ENDED);
  }

  @Test
  void waitingHasALimit() {
    readyAt = Integer.MAX_VALUE;

    assertThat(readiness.await(address(), Duration.ZERO, () -> true, waited -> {}))
        .isEqualTo(Readiness.Outcome.TOO_LATE);
  }

  @Test
  void aLongWaitIsReportedNowAndThen() {
    readyAt = Integer.MAX_VALUE;
    AtomicInteger reports = new AtomicInteger();
    Readiness talkative = new Readiness(Duration.ofMillis(1), Duration.ofMillis(2));

    talkative.await(address(), LONG, () -> reports.get() < 2, waited -> reports.incrementAndGet());

    assertThat(reports).hasValue(2);
  }
}

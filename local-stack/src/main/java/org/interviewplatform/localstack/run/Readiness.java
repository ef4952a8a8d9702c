package org.interviewplatform.localstack.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Waits until a server answers 200 under an address. */
final class Readiness {

  /** How a wait ended. */
  enum Outcome {
    READY,
    ENDED,
    TOO_LATE
  }

  private static final Duration REQUEST_LIMIT = Duration.ofSeconds(10);

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final Duration pause;
  private final Duration reportEvery;

  Readiness(Duration pause, Duration reportEvery) {
    this.pause = pause;
    this.reportEvery = reportEvery;
  }

  /**
   * Waits.
   *
   * @param alive whether the server's process still runs; waiting ends when it does not
   * @param waiting hears now and then how long it has been
   */
  Outcome await(URI address, Duration limit, BooleanSupplier alive, Consumer<Duration> waiting) {
    long start = System.nanoTime();
    Duration nextReport = reportEvery;
    while (!answers(address)) {
      Duration waited = Duration.ofNanos(System.nanoTime() - start);
      if (!alive.getAsBoolean()) {
        return Outcome.ENDED;
      }
      if (waited.compareTo(limit) > 0 || !rest()) {
        return Outcome.TOO_LATE;
      }
      if (waited.compareTo(nextReport) > 0) {
        waiting.accept(waited);
        nextReport = nextReport.plus(reportEvery);
      }
    }
    return Outcome.READY;
  }

  private boolean answers(URI address) {
    try {
      HttpRequest request = HttpRequest.newBuilder(address).timeout(REQUEST_LIMIT).build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private boolean rest() {
    try {
      Thread.sleep(pause.toMillis());
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}

package org.interviewplatform.systemtests.network;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultyNetworkTest {
  private static final String SIGNED = "&X-Amz-Date=20990101T000000Z";

  private final HttpClient client = HttpClient.newHttpClient();
  private final FaultyNetwork network = new FaultyNetwork();
  private HttpServer server;
  private int port;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] body = exchange.getRequestBody().readAllBytes();
          byte[] answer = ("heard " + body.length).getBytes(UTF_8);
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
    port = network.leadTo(server.getAddress().getPort());
  }

  @AfterEach
  void close() {
    network.close();
    server.stop(0);
  }

  @Test
  void whatIsSentArrivesAndIsCounted() throws Exception {
    assertThat(put(1, 100_000)).isEqualTo(200);
    assertThat(put(2, 10)).isEqualTo(200);

    assertThat(network.puts()).extracting(Put::bytes).containsExactly(100_000L, 10L);
    assertThat(network.puts()).extracting(Put::part).containsExactly("/key u 1", "/key u 2");
  }

  @Test
  void aThirdIsRefused() {
    network.faults().refuseAThird();
    assertThat(IntStream.range(1, 7).map(part -> put(part, 10)))
        .containsExactly(503, 200, 200, 503, 200, 200);
    network.faults().end();
    assertThat(put(1, 10)).isEqualTo(200);
  }

  @Test
  void signaturesExpireAndNewOnesHold() {
    network.faults().expireSignaturesFor(Duration.ZERO);
    assertThat(put(1, 10, "&X-Amz-Date=20200101T000000Z")).isEqualTo(403);
    assertThat(put(1, 10)).isEqualTo(200);
  }

  @Test
  void aCutBreaksUntilItIsRestored() {
    network.cut();
    assertThatThrownBy(() -> put(1, 10)).isInstanceOf(AssertionError.class);
    network.restore();
    assertThat(put(1, 10)).isEqualTo(200);
  }

  @Test
  void aThrottledConnectionIsSlow() {
    network.faults().throttle(100_000);
    Instant began = Instant.now();
    put(1, 50_000);
    assertThat(Instant.now()).isAfter(began.plusMillis(400));
  }

  private int put(int part, int bytes) {
    return put(part, bytes, SIGNED);
  }

  private int put(int part, int bytes, String signed) {
    String url = "http://127.0.0.1:" + port + "/key?uploadId=u&partNumber=" + part + signed;
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url))
            .PUT(BodyPublishers.ofByteArray(new byte[bytes]))
            .build();
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}

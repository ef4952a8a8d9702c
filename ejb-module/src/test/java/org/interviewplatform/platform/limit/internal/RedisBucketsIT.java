package org.interviewplatform.platform.limit.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.interviewplatform.platform.limit.Buckets;
import org.interviewplatform.platform.limit.Rate;
import org.interviewplatform.platform.redis.Redis;
import org.interviewplatform.platform.redis.RedisConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import redis.embedded.RedisServer;

/** Buckets in a real Redis, shared by nodes, and what becomes of them when it is slow or down. */
class RedisBucketsIT {
  private static final Rate TEN = new Rate(10, Duration.ofHours(1));
  private static final int PORT = freePort();
  private static RedisServer server;

  private final String bucket = UUID.randomUUID().toString();

  @BeforeAll
  static void start() throws IOException {
    server = server(PORT);
  }

  @AfterAll
  static void stop() throws IOException {
    server.stop();
  }

  @Test
  void manyAtOnceOnTwoNodesGetNoMoreThanThereIs() throws Exception {
    List<Buckets> nodes = List.of(node(PORT), node(PORT));
    assertThat(taken(nodes, 60)).isEqualTo(10);
  }

  @Test
  void anEmptyBucketTellsHowLongToWait() {
    Buckets node = node(PORT);
    Rate once = new Rate(1, Duration.ofMinutes(1));
    assertThat(node.take(bucket, once).refusal()).isEmpty();
    assertThat(node.take(bucket, once).refusal())
        .hasValueSatisfying(
            wait -> assertThat(wait).isBetween(Duration.ofSeconds(50), Duration.ofMinutes(1)));
  }

  @Test
  void whatIsGivenBackCanBeTakenAgain() {
    Buckets node = node(PORT);
    Rate once = new Rate(1, Duration.ofHours(1));
    for (int i = 0; i < 3; i++) {
      assertThat(node.take(bucket, once).refusal()).isEmpty();
      node.giveBack(bucket, once);
    }
  }

  @Test
  void aBucketIsForgottenWhenItIsFullAgain() {
    Redis redis = redis(PORT);
    new RedisBuckets(redis).take(bucket, new Rate(1, Duration.ofMinutes(1)));
    String key = "interview-platform:limit:" + bucket;
    assertThat(redis.ask(client -> client.pttl(key)))
        .hasValueSatisfying(left -> assertThat(left).isBetween(1L, 71_000L));
  }

  @Test
  void withoutRedisEveryNodeCountsForItself() throws Exception {
    List<Buckets> nodes = List.of(node(1), node(1));
    assertThat(taken(nodes, 60)).isEqualTo(20);
  }

  @Test
  void aSlowRedisDelaysOnlyTheFirstAndIsNotTrusted() throws IOException {
    int port = freePort();
    RedisServer slow = server(port);
    try {
      Buckets node = node(port);
      pause(port);
      assertThat(node.take(bucket, TEN).refusal()).isEmpty();
      long begun = System.nanoTime();
      for (int i = 0; i < 9; i++) {
        assertThat(node.take(bucket, TEN).refusal()).isEmpty();
      }
      assertThat(node.take(bucket, TEN).refusal()).isPresent();
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(200));
    } finally {
      slow.stop();
    }
  }

  private int taken(List<Buckets> nodes, int tries) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(12);
    try {
      List<Callable<Boolean>> wishes = new ArrayList<>();
      for (int i = 0; i < tries; i++) {
        Buckets node = nodes.get(i % nodes.size());
        wishes.add(() -> node.take(bucket, TEN).refusal().isEmpty());
      }
      int taken = 0;
      for (Future<Boolean> answer : threads.invokeAll(wishes)) {
        taken += answer.get() ? 1 : 0;
      }
      return taken;
    } finally {
      threads.shutdownNow();
    }
  }

  private static Buckets node(int port) {
    return new RedisBuckets(redis(port));
  }

  private static Redis redis(int port) {
    return new Redis(
        new RedisConfig(
            URI.create("redis://127.0.0.1:" + port), Duration.ofMillis(500), Duration.ofSeconds(5)),
        Clock.systemUTC());
  }

  private static RedisServer server(int port) throws IOException {
    RedisServer started =
        RedisServer.builder().port(port).bind("127.0.0.1").setting("save \"\"").build();
    started.start();
    return started;
  }

  private static void pause(int port) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.getOutputStream().write("CLIENT PAUSE 1500 ALL\r\n".getBytes(US_ASCII));
      assertThat(socket.getInputStream().readNBytes(5)).isEqualTo("+OK\r\n".getBytes(US_ASCII));
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

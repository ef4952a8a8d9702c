package org.interviewplatform.platform.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.RedisClient;

/** Nothing listens on port 1: this is Redis being down. */
class RedisTest {
  private final MovedClock clock = new MovedClock();
  private final Redis redis =
      new Redis(
          new RedisConfig(
              URI.create("redis://127.0.0.1:1"), Duration.ofMillis(500), Duration.ofSeconds(5)),
          clock);

  @Test
  void withoutRedisThereIsNoAnswer() {
    assertThat(redis.ask(RedisClient::ping)).isEmpty();
  }

  @Test
  void afterAFailureRedisIsLeftAloneForAWhile() {
    assertThat(redis.ask(RedisClient::ping)).isEmpty();
    assertThat(redis.ask(RedisClient::ping)).isEmpty();
    assertThat(redis.failures()).isEqualTo(1);

    clock.now = clock.now.plusSeconds(6);
    assertThat(redis.ask(RedisClient::ping)).isEmpty();
    assertThat(redis.failures()).isEqualTo(2);
  }

  private static final class MovedClock extends Clock {
    private Instant now = Instant.EPOCH;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}

package org.interviewplatform.platform.cache.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.interviewplatform.platform.config.Settings;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;
import org.junit.jupiter.api.Test;

/** Nothing listens on port 1: this is Redis being down. */
class RedisCacheTest {
  private final MovedClock clock = new MovedClock();
  private final RedisCache cache =
      new RedisCache(
          new CacheConfig(
              Settings.of(
                  Map.of(
                      "interview-platform.redis.url", "redis://127.0.0.1:1",
                      "interview-platform.redis.pause", "PT5S"))),
          clock);

  @Test
  void withoutRedisNothingIsFoundAndNobodyNotices() {
    Tenant.in(
        OrganisationId.create(),
        () -> {
          cache.put("key", "value", Duration.ofHours(1));
          cache.evict("key");
          assertThat(cache.get("key")).isEmpty();
        });
    assertThat(cache.answers()).isFalse();
  }

  @Test
  void afterAFailureRedisIsLeftAloneForAWhile() {
    assertThat(cache.answers()).isFalse();
    assertThat(cache.answers()).isFalse();
    assertThat(cache.failures()).isEqualTo(1);

    clock.now = clock.now.plusSeconds(6);
    assertThat(cache.answers()).isFalse();
    assertThat(cache.failures()).isEqualTo(2);
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

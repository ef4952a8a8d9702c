package org.interviewplatform.platform.cache.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.interviewplatform.platform.redis.Redis;
import org.interviewplatform.platform.redis.RedisConfig;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;
import org.junit.jupiter.api.Test;

/** Nothing listens on port 1: this is Redis being down. */
class RedisCacheTest {
  private final RedisCache cache =
      new RedisCache(
          new Redis(
              new RedisConfig(
                  URI.create("redis://127.0.0.1:1"), Duration.ofMillis(500), Duration.ofSeconds(5)),
              Clock.systemUTC()));

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
}

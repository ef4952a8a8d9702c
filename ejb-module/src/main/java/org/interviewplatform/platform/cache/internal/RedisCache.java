package org.interviewplatform.platform.cache.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.interviewplatform.platform.cache.Cache;
import org.interviewplatform.platform.redis.Redis;
import org.interviewplatform.platform.tenant.Tenant;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.params.SetParams;

/** {@link Cache} in Redis. */
@ApplicationScoped
class RedisCache implements Cache {
  private static final String PREFIX = "interview-platform:";

  private final Redis redis;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected RedisCache() {
    this(null);
  }

  @Inject
  RedisCache(Redis redis) {
    this.redis = redis;
  }

  @Override
  public Optional<String> get(String key) {
    return redis.ask(client -> client.get(own(key)));
  }

  @Override
  public void put(String key, String value, Duration timeToLive) {
    redis.ask(
        client -> client.set(own(key), value, SetParams.setParams().px(timeToLive.toMillis())));
  }

  @Override
  public void evict(String key) {
    redis.ask(client -> client.del(own(key)));
  }

  @Override
  public boolean answers() {
    return redis.ask(RedisClient::ping).isPresent();
  }

  private static String own(String key) {
    return PREFIX + Tenant.current() + ":" + key;
  }
}

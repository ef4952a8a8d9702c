package org.interviewplatform.platform.cache.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.interviewplatform.platform.cache.Cache;
import org.interviewplatform.platform.tenant.Tenant;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.JedisClientConfig;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.SetParams;
import redis.clients.jedis.util.JedisURIHelper;

/** Redis. After a failure it is left alone for a while, so that a slow one delays nobody twice. */
class RedisCache implements Cache {
  private static final Logger LOG = System.getLogger(RedisCache.class.getName());
  private static final String PREFIX = "interview-platform:";

  private final RedisClient redis;
  private final Duration pause;
  private final Clock clock;
  private final AtomicLong failures = new AtomicLong();
  private volatile Instant pausedUntil = Instant.MIN;

  RedisCache(CacheConfig config, Clock clock) {
    this.clock = clock;
    pause = config.pause();
    JedisClientConfig timeouts =
        DefaultJedisClientConfig.builder(config.url())
            .timeoutMillis((int) config.timeout().toMillis())
            .build();
    redis =
        RedisClient.builder()
            .hostAndPort(JedisURIHelper.getHostAndPort(config.url()))
            .clientConfig(timeouts)
            .build();
  }

  @Override
  public Optional<String> get(String key) {
    return ask(client -> client.get(own(key)));
  }

  @Override
  public void put(String key, String value, Duration timeToLive) {
    ask(client -> client.set(own(key), value, SetParams.setParams().px(timeToLive.toMillis())));
  }

  @Override
  public void evict(String key) {
    ask(client -> client.del(own(key)));
  }

  @Override
  public boolean answers() {
    return ask(RedisClient::ping).isPresent();
  }

  long failures() {
    return failures.get();
  }

  void close() {
    redis.close();
  }

  private <T> Optional<T> ask(Function<RedisClient, T> question) {
    if (clock.instant().isBefore(pausedUntil)) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(question.apply(redis));
    } catch (JedisException e) {
      failures.incrementAndGet();
      pausedUntil = clock.instant().plus(pause);
      LOG.log(Level.WARNING, "Working without Redis for {0}: {1}", pause, e.toString());
      return Optional.empty();
    }
  }

  private static String own(String key) {
    return PREFIX + Tenant.current() + ":" + key;
  }
}

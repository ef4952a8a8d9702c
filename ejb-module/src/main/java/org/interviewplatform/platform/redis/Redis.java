package org.interviewplatform.platform.redis;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.JedisClientConfig;
import redis.clients.jedis.JedisPubSub;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.util.JedisURIHelper;

/**
 * Asks Redis. After a failure it is left alone for a while, so that a slow one delays nobody twice;
 * who asks must be able to do without an answer.
 */
public class Redis {
  private static final Logger LOG = System.getLogger(Redis.class.getName());
  private static final int MOST_CONNECTIONS = 32;

  private final RedisClient client;
  private final Duration pause;
  private final Clock clock;
  private final AtomicLong failures = new AtomicLong();
  private volatile Instant pausedUntil = Instant.MIN;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected Redis() {
    this.client = null;
    this.pause = Duration.ZERO;
    this.clock = Clock.systemUTC();
  }

  public Redis(RedisConfig config, Clock clock) {
    this.clock = clock;
    pause = config.pause();
    JedisClientConfig timeouts =
        DefaultJedisClientConfig.builder(config.url())
            .timeoutMillis((int) config.timeout().toMillis())
            .build();
    client =
        RedisClient.builder()
            .hostAndPort(JedisURIHelper.getHostAndPort(config.url()))
            .clientConfig(timeouts)
            .poolConfig(pool(config.timeout()))
            .build();
  }

  /** The answer; empty when there is none, or while Redis is left alone. */
  public <T> Optional<T> ask(Function<RedisClient, @Nullable T> question) {
    if (clock.instant().isBefore(pausedUntil)) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(question.apply(client));
    } catch (JedisException e) {
      failures.incrementAndGet();
      pausedUntil = clock.instant().plus(pause);
      LOG.log(Level.WARNING, "Working without Redis for {0}: {1}", pause, e.toString());
      return Optional.empty();
    }
  }

  /**
   * Hears what is published on a channel, until {@link JedisPubSub#unsubscribe()}; blocks the
   * thread. Tells whether it ended so, and not because Redis could not be reached.
   */
  public boolean listen(JedisPubSub listener, String channel) {
    return ask(client -> {
          client.subscribe(listener, channel);
          return Boolean.TRUE;
        })
        .isPresent();
  }

  /** How often it failed. */
  public long failures() {
    return failures.get();
  }

  /** Ends all connections. */
  public void close() {
    client.close();
  }

  /** Whoever waits for a connection waits no longer than for a reply. */
  private static ConnectionPoolConfig pool(Duration timeout) {
    ConnectionPoolConfig pool = new ConnectionPoolConfig();
    pool.setMaxTotal(MOST_CONNECTIONS);
    pool.setMaxIdle(MOST_CONNECTIONS);
    pool.setMaxWait(timeout);
    return pool;
  }
}

package org.interviewplatform.platform.redis;

import java.net.URI;
import java.time.Duration;
import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;

/**
 * Where Redis is and how long it is waited for.
 *
 * @param timeout for a reply, and for a connection of the pool
 * @param pause how long Redis is left alone after a failure
 */
public record RedisConfig(URI url, Duration timeout, Duration pause) {
  public static final ConfigKey<URI> URL =
      ConfigKey.of(
          "interview-platform.redis.url",
          URI.class,
          "redis://localhost:6379",
          "Redis, such as rediss://user:password@host:6379");
  public static final ConfigKey<Duration> TIMEOUT =
      ConfigKey.of(
          "interview-platform.redis.timeout",
          Duration.class,
          "PT0.5S",
          "How long a reply of Redis is waited for");
  public static final ConfigKey<Duration> PAUSE =
      ConfigKey.of(
          "interview-platform.redis.pause",
          Duration.class,
          "PT5S",
          "How long Redis is left alone after a failure");

  /** Reads the settings. */
  public static RedisConfig from(Settings settings) {
    return new RedisConfig(settings.get(URL), settings.get(TIMEOUT), settings.get(PAUSE));
  }
}

package org.interviewplatform.platform.cache.internal;

import java.net.URI;
import java.time.Duration;
import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;

/** Where Redis is and how long it is waited for. */
class CacheConfig {
  static final ConfigKey<URI> URL =
      ConfigKey.of(
          "interview-platform.redis.url",
          URI.class,
          "redis://localhost:6379",
          "Redis, such as rediss://user:password@host:6379");
  static final ConfigKey<Duration> TIMEOUT =
      ConfigKey.of(
          "interview-platform.redis.timeout",
          Duration.class,
          "PT0.5S",
          "How long a reply of Redis is waited for");
  static final ConfigKey<Duration> PAUSE =
      ConfigKey.of(
          "interview-platform.redis.pause",
          Duration.class,
          "PT5S",
          "How long Redis is left alone after a failure");

  private final Settings settings;

  CacheConfig(Settings settings) {
    this.settings = settings;
  }

  URI url() {
    return settings.get(URL);
  }

  Duration timeout() {
    return settings.get(TIMEOUT);
  }

  Duration pause() {
    return settings.get(PAUSE);
  }
}

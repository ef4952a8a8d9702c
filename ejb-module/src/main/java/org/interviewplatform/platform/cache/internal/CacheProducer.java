package org.interviewplatform.platform.cache.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.interviewplatform.platform.cache.Cache;
import org.interviewplatform.platform.config.Settings;

/** Makes the cache when it is first used, and shows how often Redis failed it. */
@ApplicationScoped
class CacheProducer {
  @Produces
  @ApplicationScoped
  Cache cache(Settings settings, Clock clock, MetricRegistry metrics) {
    RedisCache cache = new RedisCache(new CacheConfig(settings), clock);
    metrics.gauge("interview_platform_cache_failures", cache, RedisCache::failures);
    return cache;
  }

  void close(@Disposes Cache cache) {
    if (cache instanceof RedisCache redis) {
      redis.close();
    }
  }
}

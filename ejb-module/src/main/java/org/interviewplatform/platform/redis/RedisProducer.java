package org.interviewplatform.platform.redis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.interviewplatform.platform.config.Settings;

/** Connects to Redis when it is first asked, and shows how often it failed. */
@ApplicationScoped
class RedisProducer {
  @Produces
  @ApplicationScoped
  Redis redis(Settings settings, Clock clock, MetricRegistry metrics) {
    Redis redis = new Redis(RedisConfig.from(settings), clock);
    metrics.gauge("interview_platform_redis_failures", redis, Redis::failures);
    return redis;
  }

  void close(@Disposes Redis redis) {
    redis.close();
  }
}

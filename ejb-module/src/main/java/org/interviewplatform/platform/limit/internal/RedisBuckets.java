package org.interviewplatform.platform.limit.internal;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.redis.jedis.Bucket4jJedis;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.interviewplatform.platform.limit.Buckets;
import org.interviewplatform.platform.limit.Rate;
import org.interviewplatform.platform.limit.Taken;
import org.interviewplatform.platform.redis.Redis;
import redis.clients.jedis.RedisClient;

/**
 * Buckets all nodes share; while Redis is away or slow, those of this node. Each node reckons by
 * its own clock: behind one that is ahead the others do not refill, but no longer than until the
 * bucket expires, for which Redis's clock counts.
 */
@ApplicationScoped
class RedisBuckets implements Buckets {
  private static final String PREFIX = "interview-platform:limit:";
  private static final Duration SPARE = Duration.ofSeconds(10);

  private final Redis redis;
  private final Buckets local = new LocalBuckets();

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected RedisBuckets() {
    this(null);
  }

  @Inject
  RedisBuckets(Redis redis) {
    this.redis = redis;
  }

  @Override
  public Taken take(String bucket, Rate rate) {
    Optional<ConsumptionProbe> probe =
        ask(bucket, rate, shared -> shared.tryConsumeAndReturnRemaining(1));
    return probe.map(Bandwidths::taken).orElseGet(() -> local.take(bucket, rate));
  }

  @Override
  public void giveBack(String bucket, Rate rate) {
    Optional<Boolean> given =
        ask(
            bucket,
            rate,
            shared -> {
              shared.addTokens(1);
              return Boolean.TRUE;
            });
    if (given.isEmpty()) {
      local.giveBack(bucket, rate);
    }
  }

  private <T> Optional<T> ask(String bucket, Rate rate, Function<Bucket, T> question) {
    return redis.ask(client -> question.apply(shared(client, bucket, rate)));
  }

  private static Bucket shared(RedisClient client, String bucket, Rate rate) {
    BucketConfiguration configuration =
        BucketConfiguration.builder().addLimit(Bandwidths.of(rate)).build();
    return Bucket4jJedis.casBasedBuilder(client)
        .expirationAfterWrite(
            ExpirationAfterWriteStrategy.fixedTimeToLive(rate.period().plus(SPARE)))
        .build()
        .getProxy((PREFIX + bucket).getBytes(StandardCharsets.UTF_8), () -> configuration);
  }
}

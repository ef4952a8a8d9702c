package org.interviewplatform.platform.limit.internal;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.util.LinkedHashMap;
import java.util.Map;
import org.interviewplatform.platform.limit.Buckets;
import org.interviewplatform.platform.limit.Rate;
import org.interviewplatform.platform.limit.Taken;

/** Buckets of this node alone. Of very many, those least used are forgotten. */
class LocalBuckets implements Buckets {
  private static final int MOST = 20_000;

  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST;
        }
      };

  @Override
  public Taken take(String bucket, Rate rate) {
    ConsumptionProbe probe = bucket(bucket, rate).tryConsumeAndReturnRemaining(1);
    return Bandwidths.taken(probe);
  }

  @Override
  public void giveBack(String bucket, Rate rate) {
    bucket(bucket, rate).addTokens(1);
  }

  private Bucket bucket(String name, Rate rate) {
    synchronized (buckets) {
      return buckets.computeIfAbsent(
          name, absent -> Bucket.builder().addLimit(Bandwidths.of(rate)).build());
    }
  }
}

package org.interviewplatform.platform.limit.internal;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Optional;
import org.interviewplatform.platform.limit.Rate;
import org.interviewplatform.platform.limit.Taken;

/** Our rates in Bucket4j's words. */
final class Bandwidths {
  private Bandwidths() {}

  static Bandwidth of(Rate rate) {
    return Bandwidth.builder()
        .capacity(rate.times())
        .refillGreedy(rate.times(), rate.period())
        .build();
  }

  static Taken taken(ConsumptionProbe probe) {
    return new Taken(
        probe.getRemainingTokens(),
        probe.isConsumed()
            ? Optional.empty()
            : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill())));
  }
}

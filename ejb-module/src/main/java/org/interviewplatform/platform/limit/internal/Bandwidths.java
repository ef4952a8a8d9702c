package org.interviewplatform.platform.limit.internal;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Optional;
import org.interviewplatform.platform.limit.Rate;

/** Our rates in Bucket4j's words. */
final class Bandwidths {
  private Bandwidths() {}

  static Bandwidth of(Rate rate) {
    return Bandwidth.builder()
        .capacity(rate.times())
        .refillGreedy(rate.times(), rate.period())
        .build();
  }

  static Optional<Duration> waitAfter(ConsumptionProbe probe) {
    return probe.isConsumed()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }
}

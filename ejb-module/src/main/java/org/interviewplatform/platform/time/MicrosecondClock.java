package org.interviewplatform.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Tells microseconds. {@link Clock#tick} would do, but asked for {@link #millis()} with a tick
 * below a millisecond it divides by zero in Java 17.
 */
final class MicrosecondClock extends Clock {
  private final Clock finer;

  MicrosecondClock(Clock finer) {
    this.finer = finer;
  }

  @Override
  public Instant instant() {
    return finer.instant().truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  public ZoneId getZone() {
    return finer.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new MicrosecondClock(finer.withZone(zone));
  }
}

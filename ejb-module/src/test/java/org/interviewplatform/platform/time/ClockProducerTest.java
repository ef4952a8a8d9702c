package org.interviewplatform.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;

class ClockProducerTest {
  @Test
  void theClockTellsWhatTheDatabaseCanKeep() {
    Clock clock = new ClockProducer().clock();

    assertThat(clock.instant().getNano() % 1_000).isZero();
    assertThat(clock.instant().getNano() % 1_000).isZero();
  }

  /** Libraries ask for them. */
  @Test
  void theClockTellsMillisecondsToo() {
    Clock clock = new ClockProducer().clock();

    long before = System.currentTimeMillis();
    assertThat(clock.millis()).isBetween(before, before + 60_000);
  }
}

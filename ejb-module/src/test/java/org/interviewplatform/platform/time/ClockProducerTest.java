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
}

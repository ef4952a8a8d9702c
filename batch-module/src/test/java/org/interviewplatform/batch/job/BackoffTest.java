package org.interviewplatform.batch.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {
  @Test
  void doublingEndsSomewhere() {
    Backoff backoff = Backoff.doubling(Duration.ofSeconds(2));

    assertThat(backoff.after(1)).isEqualTo(Duration.ofSeconds(2));
    assertThat(backoff.after(3)).isEqualTo(Duration.ofSeconds(8));
    assertThat(backoff.after(100)).isEqualTo(Duration.ofSeconds(512));
  }

  @Test
  void spreadWaitsAreAboutWhatTheListSays() {
    Backoff backoff = Backoff.spread(List.of(Duration.ofSeconds(5), Duration.ofMinutes(5)));

    assertThat(backoff.after(1)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(6));
    assertThat(backoff.after(9)).isBetween(Duration.ofMinutes(4), Duration.ofMinutes(6));
    assertThat(IntStream.range(0, 50).mapToObj(any -> backoff.after(2)).distinct())
        .hasSizeGreaterThan(10);
  }
}

package org.interviewplatform.platform.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProbeTest {
  private final ExecutorService executor = Executors.newCachedThreadPool();
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-23T12:00:00Z"));
  private final InstantSource source = now::get;
  private final Clock clock = source.withZone(ZoneOffset.UTC);
  private final AtomicInteger asked = new AtomicInteger();

  @AfterEach
  void endThreads() {
    executor.shutdownNow();
  }

  @Test
  void manyWhoAskWithinSecondsGetOneAnswer() {
    Probe<Integer> probe = new Probe<>(asked::incrementAndGet, executor, clock);

    assertThat(probe.answer()).isEqualTo(1);
    assertThat(probe.answer()).isEqualTo(1);
  }

  @Test
  void anOldAnswerIsAskedForAgain() {
    Probe<Integer> probe = new Probe<>(asked::incrementAndGet, executor, clock);
    probe.answer();

    now.updateAndGet(instant -> instant.plus(Duration.ofSeconds(6)));

    assertThat(probe.answer()).isEqualTo(2);
  }

  @Test
  void aFailureIsNoAnswer() {
    Probe<Integer> probe =
        new Probe<>(
            () -> {
              throw new java.io.IOException("down");
            },
            executor,
            clock);

    assertThatThrownBy(probe::answer).isInstanceOf(UnansweredException.class);
  }

  @Test
  void aSystemThatHangsHoldsOneThreadOnly() {
    CountDownLatch never = new CountDownLatch(1);
    Probe<Integer> probe =
        new Probe<>(
            () -> {
              asked.incrementAndGet();
              never.await();
              return 0;
            },
            executor,
            clock);

    assertThatThrownBy(probe::answer).isInstanceOf(UnansweredException.class);
    now.updateAndGet(instant -> instant.plus(Duration.ofMinutes(1)));
    assertThatThrownBy(probe::answer).isInstanceOf(UnansweredException.class);

    assertThat(asked).hasValue(1);
    never.countDown();
  }
}

package org.interviewplatform.batch.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WakeableLoopTest {
  private static final ThreadFactory THREADS = Executors.defaultThreadFactory();
  private static final Duration NEVER = Duration.ofHours(1);

  @Test
  void itGoesOnAfterAFailure() throws InterruptedException {
    CountDownLatch rounds = new CountDownLatch(3);
    WakeableLoop loop =
        new WakeableLoop(
            "failing",
            Duration.ofMillis(1),
            () -> {
              rounds.countDown();
              throw new IllegalStateException("again");
            });
    loop.start(THREADS);

    assertThat(rounds.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(loop.isAlive()).isTrue();
    loop.stop(Duration.ofSeconds(10));
    assertThat(loop.isAlive()).isFalse();
  }

  @Test
  void wakingItDoesNotWaitForTheInterval() throws InterruptedException {
    CountDownLatch rounds = new CountDownLatch(2);
    WakeableLoop loop =
        new WakeableLoop(
            "sleepy",
            NEVER,
            () -> {
              rounds.countDown();
              return false;
            });
    loop.start(THREADS);
    loop.wake();

    assertThat(rounds.await(10, TimeUnit.SECONDS)).isTrue();
    loop.stop(Duration.ofSeconds(10));
  }

  @Test
  void thereIsNoPauseWhileThereIsMoreToDo() throws InterruptedException {
    CountDownLatch rounds = new CountDownLatch(100);
    WakeableLoop loop =
        new WakeableLoop(
            "busy",
            NEVER,
            () -> {
              rounds.countDown();
              return rounds.getCount() > 0;
            });
    loop.start(THREADS);

    assertThat(rounds.await(10, TimeUnit.SECONDS)).isTrue();
    loop.stop(Duration.ofSeconds(10));
  }

  @Test
  void stoppingInterruptsARoundThatDoesNotEnd() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    WakeableLoop loop =
        new WakeableLoop(
            "hanging",
            NEVER,
            () -> {
              begun.countDown();
              try {
                new CountDownLatch(1).await();
                return false;
              } finally {
                interrupted.countDown();
              }
            });
    loop.start(THREADS);
    begun.await();
    loop.stop(Duration.ofMillis(1));

    assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
  }
}

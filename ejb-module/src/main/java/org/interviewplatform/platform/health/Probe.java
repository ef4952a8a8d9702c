package org.interviewplatform.platform.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks another system something, at most every few seconds however often we are asked, and never
 * waits long: a system that hangs must not hang whoever looks after us, nor collect our threads.
 */
public final class Probe<T> {
  private static final Duration FRESH = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofMillis(1500);

  private final Callable<T> question;
  private final Executor executor;
  private final Clock clock;
  private CompletableFuture<T> answer = CompletableFuture.failedFuture(new TimeoutException());
  private Instant asked = Instant.EPOCH;

  /** A probe that has not asked yet. */
  public Probe(Callable<T> question, Executor executor, Clock clock) {
    this.question = question;
    this.executor = executor;
    this.clock = clock;
  }

  /**
   * The latest answer.
   *
   * @throws UnansweredException when there is none, whatever the reason
   */
  public T answer() {
    try {
      return latest().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnansweredException(e);
    } catch (ExecutionException | TimeoutException e) {
      throw new UnansweredException(e);
    }
  }

  private synchronized CompletableFuture<T> latest() {
    Instant now = clock.instant();
    // One that is still waiting is not asked again: it would only wait twice.
    if (answer.isDone() && now.isAfter(asked.plus(FRESH))) {
      asked = now;
      answer = CompletableFuture.supplyAsync(this::ask, executor);
    }
    return answer;
  }

  private T ask() {
    try {
      return question.call();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}

package org.interviewplatform.localai.http;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A fixed number of workers and of places to wait.
 *
 * <p>Whoever finds no place is told when to come again, estimated from how long jobs have taken.
 */
final class WorkQueue implements AutoCloseable {

  private static final long LONGEST_RETRY_SECONDS = 120;

  private final ThreadPoolExecutor workers;
  private final AtomicLong refused = new AtomicLong();
  private volatile double meanSeconds = 2;

  WorkQueue(int workers, int places) {
    this.workers =
        new ThreadPoolExecutor(
            workers, workers, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(places));
  }

  boolean isFull() {
    return workers.getQueue().remainingCapacity() == 0;
  }

  int waiting() {
    return workers.getQueue().size();
  }

  int working() {
    return workers.getActiveCount();
  }

  /** Waits for the result; refused at once when there is no place. */
  <T> T call(Callable<T> job) throws IOException, ApiException {
    Future<T> future;
    try {
      future = workers.submit(() -> timed(job));
    } catch (RejectedExecutionException e) {
      throw busy();
    }
    try {
      return future.get();
    } catch (CancellationException e) {
      throw ApiException.stopping();
    } catch (InterruptedException e) {
      future.cancel(true);
      Thread.currentThread().interrupt();
      throw ApiException.stopping();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ApiException refused) {
        throw refused;
      } else if (e.getCause() instanceof CancellationException) {
        throw ApiException.stopping();
      }
      throw new IOException("the job failed", e.getCause());
    }
  }

  private <T> T timed(Callable<T> job) throws Exception {
    long start = System.nanoTime();
    try {
      return job.call();
    } finally {
      double seconds = (System.nanoTime() - start) / 1e9;
      meanSeconds = 0.8 * meanSeconds + 0.2 * seconds;
    }
  }

  /** The refusal, counted. */
  ApiException busy() {
    refused.incrementAndGet();
    return ApiException.busy(retryAfterSeconds());
  }

  long refused() {
    return refused.get();
  }

  private long retryAfterSeconds() {
    double wait = meanSeconds * (waiting() + 1) / workers.getMaximumPoolSize();
    return Math.max(1, Math.min(LONGEST_RETRY_SECONDS, (long) Math.ceil(wait)));
  }

  /** Interrupts what is still running and waits until it has let go of the models. */
  @Override
  public void close() {
    for (Runnable waiting : workers.shutdownNow()) {
      ((Future<?>) waiting).cancel(false);
    }
    try {
      workers.awaitTermination(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

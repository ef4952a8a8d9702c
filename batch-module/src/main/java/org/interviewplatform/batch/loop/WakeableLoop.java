package org.interviewplatform.batch.loop;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Does its work at intervals, and at once when woken. A failure is logged (once, while it stays the
 * same) and does not end it.
 */
public final class WakeableLoop {
  private static final Logger LOG = System.getLogger(WakeableLoop.class.getName());

  private final String name;
  private final Duration interval;
  private final Work work;
  private final Semaphore wakes = new Semaphore(0);
  private volatile boolean stopping;
  private volatile @Nullable Thread thread;
  private @Nullable String lastFailure;

  /** What the loop does. */
  @FunctionalInterface
  public interface Work {
    /** Does it once; tells whether there is more to do right now. */
    boolean run() throws Exception;
  }

  /** A loop that has not been started. */
  public WakeableLoop(String name, Duration interval, Work work) {
    this.name = name;
    this.interval = interval;
    this.work = work;
  }

  /** Starts it on a thread of its own. */
  public void start(ThreadFactory threads) {
    stopping = false;
    Thread started = threads.newThread(this::loop);
    started.setName(name);
    thread = started;
    started.start();
  }

  /** Does the work without waiting for the interval to pass. */
  public void wake() {
    wakes.release();
  }

  /** Whether its thread is alive. */
  public boolean isAlive() {
    Thread running = thread;
    return running != null && running.isAlive();
  }

  /** Lets the present round finish, for so long; then interrupts it. */
  public void stop(Duration patience) {
    stopping = true;
    wake();
    Thread running = thread;
    if (running == null) {
      return;
    }
    try {
      running.join(patience.toMillis());
      if (running.isAlive()) {
        running.interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void loop() {
    try {
      while (!stopping) {
        if (!once()) {
          pause();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      LOG.log(Level.DEBUG, "{0} was interrupted", name);
    }
  }

  private boolean once() throws InterruptedException {
    try {
      boolean more = work.run();
      lastFailure = null;
      return more;
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception | LinkageError e) {
      report(e);
      return false;
    }
  }

  private void pause() throws InterruptedException {
    if (wakes.tryAcquire(interval.toMillis(), TimeUnit.MILLISECONDS)) {
      wakes.drainPermits();
    }
  }

  private void report(Throwable failure) {
    if (!failure.toString().equals(lastFailure)) {
      lastFailure = failure.toString();
      LOG.log(Level.WARNING, name + " failed and goes on", failure);
    }
  }
}

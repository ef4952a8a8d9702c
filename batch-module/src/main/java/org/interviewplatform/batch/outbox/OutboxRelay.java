package org.interviewplatform.batch.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import org.interviewplatform.batch.loop.WakeableLoop;
import org.interviewplatform.platform.outbox.Outbox;
import org.interviewplatform.platform.outbox.OutboxEntry;
import org.interviewplatform.platform.outbox.OutboxStored;
import org.jspecify.annotations.Nullable;

/**
 * Takes committed events to the broker: claim, commit, publish, mark, commit. Woken the moment a
 * transaction with events commits; looking at intervals only for what other nodes left behind.
 *
 * <p>A relay that dies between publishing and marking publishes again; consumers bear that.
 */
@ApplicationScoped
public class OutboxRelay {
  private static final Duration HOLD = Duration.ofSeconds(60);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(5);
  private static final Duration PURGE_INTERVAL = Duration.ofMinutes(10);
  private static final int PURGE_BATCH = 5000;

  @Inject Outbox outbox;
  @Inject OutboxConfig config;
  @Inject OutboxDelivery delivery;
  @Inject Clock clock;

  private volatile @Nullable WakeableLoop loop;
  private Instant nextPurge = Instant.MIN;

  /** Begins to relay. */
  public void start(ThreadFactory threads) {
    WakeableLoop started = new WakeableLoop("outbox-relay", config.poll(), this::relay);
    loop = started;
    started.start(threads);
  }

  /** Finishes what it holds and ends. */
  public void stop() {
    WakeableLoop running = loop;
    if (running != null) {
      running.stop(STOP_PATIENCE);
    }
  }

  /** Whether its thread is alive. */
  public boolean isAlive() {
    WakeableLoop running = loop;
    return running != null && running.isAlive();
  }

  void onStored(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxStored stored) {
    WakeableLoop running = loop;
    if (running != null) {
      running.wake();
    }
  }

  /** One round; tells whether there is probably more. */
  boolean relay() {
    List<OutboxEntry> entries = outbox.claim(config.batch(), HOLD);
    if (!entries.isEmpty()) {
      delivery.deliver(entries);
    } else {
      purge();
    }
    return entries.size() == config.batch();
  }

  private void purge() {
    if (clock.instant().isAfter(nextPurge)) {
      nextPurge = clock.instant().plus(PURGE_INTERVAL);
      outbox.purgeSent(config.kept(), PURGE_BATCH);
    }
  }
}

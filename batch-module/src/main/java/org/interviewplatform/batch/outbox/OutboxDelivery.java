package org.interviewplatform.batch.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.RetriableException;
import org.interviewplatform.platform.outbox.Outbox;
import org.interviewplatform.platform.outbox.OutboxEntry;

/**
 * Offers claimed entries to the broker in waves: the second entry of a key leaves only after the
 * first has arrived, so that a failure never lets a later one overtake.
 */
@ApplicationScoped
class OutboxDelivery {
  private static final Logger LOG = System.getLogger(OutboxDelivery.class.getName());
  private static final Duration LONGEST_DELAY = Duration.ofSeconds(15);
  private static final Duration FIRST_DELAY = Duration.ofMillis(500);
  private static final int MOST_DOUBLINGS = 6;

  @Inject Outbox outbox;
  @Inject OutboxConfig config;
  @Inject EventPublisher publisher;

  void deliver(List<OutboxEntry> entries) {
    Set<String> heldUp = new HashSet<>();
    for (List<OutboxEntry> wave : waves(entries)) {
      send(wave, heldUp);
    }
  }

  /** The n-th wave has the n-th entry of every key. */
  private static List<List<OutboxEntry>> waves(List<OutboxEntry> entries) {
    List<List<OutboxEntry>> waves = new ArrayList<>();
    Map<String, Integer> seen = new LinkedHashMap<>();
    for (OutboxEntry entry : entries) {
      int wave = seen.merge(entry.key(), 1, Integer::sum) - 1;
      if (wave == waves.size()) {
        waves.add(new ArrayList<>());
      }
      waves.get(wave).add(entry);
    }
    return waves;
  }

  private void send(List<OutboxEntry> wave, Set<String> heldUp) {
    Map<OutboxEntry, CompletableFuture<Void>> answers = new LinkedHashMap<>();
    boolean unreachable = false;
    for (OutboxEntry entry : wave) {
      if (unreachable || heldUp.contains(entry.key())) {
        heldUp.add(entry.key());
        outbox.retryLater(entry.id(), FIRST_DELAY, "An earlier event could not be sent.");
      } else {
        CompletableFuture<Void> answer = publisher.publish(entry);
        answers.put(entry, answer);
        // The client waits for its brokers before it gives up: once is enough for a round.
        unreachable = answer.isCompletedExceptionally();
      }
    }
    settle(answers, heldUp);
  }

  private void settle(Map<OutboxEntry, CompletableFuture<Void>> answers, Set<String> heldUp) {
    List<UUID> sent = new ArrayList<>();
    answers.forEach(
        (entry, answer) -> {
          try {
            answer.join();
            sent.add(entry.id());
          } catch (CompletionException e) {
            heldUp.add(entry.key());
            failed(entry, e.getCause() == null ? e : e.getCause());
          }
        });
    if (!sent.isEmpty()) {
      outbox.markSent(sent);
    }
  }

  private void failed(OutboxEntry entry, Throwable failure) {
    if (isRefused(failure) && entry.attempts() >= config.attempts()) {
      LOG.log(Level.ERROR, "Blocked event " + entry.id() + " for " + entry.topic(), failure);
      outbox.block(entry.id(), failure.toString());
    } else {
      LOG.log(Level.WARNING, "Event {0} must wait: {1}", entry.id(), failure.toString());
      outbox.retryLater(entry.id(), delay(entry.attempts()), failure.toString());
    }
  }

  /** A broker that is away, or does not know us yet, says nothing about the event. */
  private static boolean isRefused(Throwable failure) {
    return !(failure instanceof RetriableException
        || failure instanceof AuthorizationException
        || failure instanceof AuthenticationException);
  }

  private static Duration delay(int attempts) {
    Duration delay = FIRST_DELAY.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS));
    return delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY;
  }
}

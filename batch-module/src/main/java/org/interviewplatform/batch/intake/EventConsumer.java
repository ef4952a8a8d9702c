package org.interviewplatform.batch.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.interviewplatform.platform.event.CloudEvent;
import org.interviewplatform.platform.job.JobQueue;
import org.interviewplatform.platform.tenant.Tenant;

/**
 * Follows one message. Never throws: a message is followed, kept as a dead letter, or asked for
 * again.
 */
@ApplicationScoped
class EventConsumer {
  private static final Logger LOG = System.getLogger(EventConsumer.class.getName());
  private static final int ATTEMPTS = 5;

  @Inject EventHandler handler;
  @Inject DeadLetters deadLetters;
  @Inject JobQueue queue;

  long firstDelayMillis = 100;
  private final Map<String, Integer> attempts = new HashMap<>();

  /** Follows it; tells whether the message may be acknowledged. */
  boolean consume(ConsumerRecord<String, String> message) {
    try {
      CloudEvent event = CloudEvent.read(message.value());
      Tenant.in(event.organisationId(), () -> handler.handle(event));
      attempts.remove(place(message));
      return true;
    } catch (IllegalArgumentException | UnknownEventException e) {
      return bury(message, e);
    } catch (RuntimeException e) {
      return failed(message, e);
    }
  }

  private boolean failed(ConsumerRecord<String, String> message, RuntimeException failure) {
    int attempt = attempts.merge(place(message), 1, Integer::sum);
    LOG.log(Level.WARNING, "Attempt " + attempt + " at " + place(message) + " failed", failure);
    if (attempt >= ATTEMPTS && isDatabaseUp()) {
      return bury(message, failure);
    }
    pause(firstDelayMillis << Math.min(attempt, ATTEMPTS));
    return false;
  }

  private boolean bury(ConsumerRecord<String, String> message, RuntimeException reason) {
    try {
      deadLetters.keep(message, reason);
      attempts.remove(place(message));
      LOG.log(Level.ERROR, "Kept {0} as a dead letter: {1}", place(message), reason.toString());
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (Exception e) {
      LOG.log(Level.WARNING, "Dead letter could not be kept", e);
      pause(firstDelayMillis << ATTEMPTS);
      return false;
    }
  }

  /** While the database is away nothing is wrong with the message. */
  private boolean isDatabaseUp() {
    try {
      queue.backlog();
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static void pause(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String place(ConsumerRecord<String, String> message) {
    return message.topic() + "/" + message.partition() + "@" + message.offset();
  }
}

package org.interviewplatform.batch.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;

/** How the relay works. */
@ApplicationScoped
class OutboxConfig {
  static final ConfigKey<Duration> POLL =
      ConfigKey.of(
          "interview-platform.outbox.poll-interval",
          Duration.class,
          "PT0.2S",
          "How often the relay looks for events it was not woken for");
  static final ConfigKey<Integer> BATCH =
      ConfigKey.of(
          "interview-platform.outbox.batch-size",
          Integer.class,
          "500",
          "Events the relay takes at once");
  static final ConfigKey<Integer> ATTEMPTS =
      ConfigKey.of(
          "interview-platform.outbox.attempts",
          Integer.class,
          "5",
          "How often an event is offered that the broker refuses, before it is blocked");
  static final ConfigKey<Duration> KEPT =
      ConfigKey.of(
          "interview-platform.outbox.keep-sent",
          Duration.class,
          "P7D",
          "How long events are kept after they were sent");

  @Inject Settings settings;

  Duration poll() {
    return settings.get(POLL);
  }

  int batch() {
    return settings.get(BATCH);
  }

  int attempts() {
    return settings.get(ATTEMPTS);
  }

  Duration kept() {
    return settings.get(KEPT);
  }
}

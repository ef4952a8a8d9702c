package org.interviewplatform.webhook;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A {@link Webhook} to read.
 *
 * @param disabled why nothing is sent to it; empty while things are
 * @param failingSince when the first of the failures in a row was
 * @param bothUntil until when messages are signed with the secret before the present one, too
 */
public record WebhookDetails(
    WebhookId id,
    String url,
    String description,
    Set<WebhookEvent> events,
    Optional<DisabledReason> disabled,
    Optional<Instant> failingSince,
    Optional<Instant> bothUntil,
    Instant createdAt) {

  public boolean isEnabled() {
    return disabled.isEmpty();
  }
}

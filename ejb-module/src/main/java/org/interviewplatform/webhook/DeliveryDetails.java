package org.interviewplatform.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.paging.Position;

/**
 * A {@link Delivery} to read.
 *
 * @param messageId the value of {@code webhook-id}
 * @param payload what was and will be sent
 * @param failure why it was given up
 * @param attempts the oldest first
 */
public record DeliveryDetails(
    DeliveryId id,
    WebhookId webhook,
    UUID messageId,
    WebhookEvent event,
    String payload,
    DeliveryStatus status,
    Optional<String> failure,
    Instant createdAt,
    List<AttemptResult> attempts) {

  /** The attempts are copied. */
  public DeliveryDetails {
    attempts = List.copyOf(attempts);
  }

  /** The newest attempt. */
  public Optional<AttemptResult> last() {
    return attempts.isEmpty() ? Optional.empty() : Optional.of(attempts.get(attempts.size() - 1));
  }

  Position position() {
    return new Position(createdAt, id.value());
  }
}

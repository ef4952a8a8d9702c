package org.interviewplatform.web.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.webhook.AttemptResult;
import org.interviewplatform.webhook.DeliveryDetails;
import org.jspecify.annotations.Nullable;

/**
 * A message and what came of it.
 *
 * @param messageId the value of webhook-id, the same at every attempt
 * @param payload the body, exactly as it is sent
 * @param failure why it was given up
 * @param attempts the oldest first
 */
@Schema(name = "WebhookDelivery")
public record DeliveryView(
    UUID id,
    UUID webhookId,
    UUID messageId,
    @Schema(examples = "session.completed") String event,
    String payload,
    @Schema(enumeration = {"PENDING", "DELIVERED", "FAILED"}) String status,
    @Nullable String failure,
    Instant createdAt,
    List<Attempt> attempts) {

  /**
   * One attempt.
   *
   * @param status of the answer; absent where none came
   * @param excerpt the beginning of the answer
   * @param failure why none came
   */
  @Schema(name = "WebhookAttempt")
  public record Attempt(
      Instant at,
      @Schema(examples = "120") long tookMillis,
      @Schema(examples = "204") @Nullable Integer status,
      String excerpt,
      @Nullable String failure) {
    static Attempt of(AttemptResult result) {
      return new Attempt(
          result.at(),
          result.took().toMillis(),
          result.status().orElse(null),
          result.excerpt(),
          result.failure().orElse(null));
    }
  }

  static DeliveryView of(DeliveryDetails delivery) {
    return new DeliveryView(
        delivery.id().value(),
        delivery.webhook().value(),
        delivery.messageId(),
        delivery.event().wireName(),
        delivery.payload(),
        delivery.status().name(),
        delivery.failure().orElse(null),
        delivery.createdAt(),
        delivery.attempts().stream().map(Attempt::of).toList());
  }
}

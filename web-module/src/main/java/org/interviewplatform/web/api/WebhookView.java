package org.interviewplatform.web.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.webhook.WebhookDetails;
import org.interviewplatform.webhook.WebhookEvent;
import org.jspecify.annotations.Nullable;

/**
 * A webhook.
 *
 * @param disabled why nothing is sent to it; absent while things are
 * @param failingSince the first of the failures in a row
 * @param bothSecretsUntil until then messages are signed with the secret before the present one,
 *     too
 */
@Schema(name = "Webhook")
public record WebhookView(
    UUID id,
    @Schema(examples = "https://ats.example.com/hooks/interviews") String url,
    @Schema(examples = "Applicant tracking") String description,
    @Schema(examples = "[\"session.completed\"]") List<String> events,
    @Schema(enumeration = {"BY_HAND", "GONE", "FAILING"}) @Nullable String disabled,
    @Nullable Instant failingSince,
    @Nullable Instant bothSecretsUntil,
    Instant createdAt) {
  static WebhookView of(WebhookDetails webhook) {
    return new WebhookView(
        webhook.id().value(),
        webhook.url(),
        webhook.description(),
        webhook.events().stream().map(WebhookEvent::wireName).sorted().toList(),
        webhook.disabled().map(Enum::name).orElse(null),
        webhook.failingSince().orElse(null),
        webhook.bothUntil().orElse(null),
        webhook.createdAt());
  }
}

package org.interviewplatform.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.webhook.RevealedSecret;

/**
 * A webhook with its secret, which is told once.
 *
 * @param secret what signatures are checked with
 */
@Schema(name = "WebhookWithSecret")
public record WebhookSecretView(
    WebhookView webhook,
    @Schema(examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw") String secret) {
  static WebhookSecretView of(RevealedSecret revealed) {
    return new WebhookSecretView(WebhookView.of(revealed.webhook()), revealed.secret());
  }
}

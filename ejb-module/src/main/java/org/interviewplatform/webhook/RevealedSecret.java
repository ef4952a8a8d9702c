package org.interviewplatform.webhook;

/** An endpoint with the secret its receiver checks signatures with. */
public record RevealedSecret(WebhookDetails webhook, String secret) {
  /** Of the endpoint, for the audit trail. */
  public WebhookId id() {
    return webhook.id();
  }
}

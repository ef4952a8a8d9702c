package org.interviewplatform.webhook;

/** An endpoint with the secret its receiver checks signatures with. */
public record RevealedSecret(WebhookDetails webhook, String secret) {}

package org.interviewplatform.webhook;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.interviewplatform.platform.json.Json;

/**
 * What receivers are told.
 *
 * @param id the same for every endpoint and at every attempt
 * @param payload JSON as it is signed and sent
 */
public record WebhookMessage(UUID id, WebhookEvent event, String payload) {
  private static final int VERSION = 1;

  private record Payload(String type, int version, Instant timestamp, Map<String, String> data) {}

  /**
   * A message with its payload.
   *
   * @param at when it happened
   * @param data ids and addresses, and nothing about people
   */
  public static WebhookMessage of(
      UUID id, WebhookEvent event, Instant at, Map<String, String> data) {
    return new WebhookMessage(
        id, event, Json.write(new Payload(event.wireName(), VERSION, at, data)));
  }
}

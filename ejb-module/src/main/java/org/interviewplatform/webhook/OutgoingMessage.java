package org.interviewplatform.webhook;

import java.util.List;

/**
 * A message to send now.
 *
 * @param messageId names the message, also when it is sent again
 * @param secrets to sign with, the newest first
 * @param payload exactly what is signed and sent
 */
public record OutgoingMessage(
    DeliveryId id, String messageId, String url, List<String> secrets, String payload) {}

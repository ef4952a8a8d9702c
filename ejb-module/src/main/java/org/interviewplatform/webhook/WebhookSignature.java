package org.interviewplatform.webhook;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.interviewplatform.platform.security.Tokens;

/** Signs a message as the Standard Webhooks specification says: scheme v1, HMAC-SHA-256. */
public final class WebhookSignature {
  private static final String SCHEME = "v1,";

  private WebhookSignature() {}

  /**
   * The value of the header {@code webhook-signature}.
   *
   * @param secrets one, or two while an old one is still good
   * @param id the value of {@code webhook-id}
   * @param at the time of the attempt; its second is the value of {@code webhook-timestamp}
   * @param payload exactly what is sent
   */
  public static String of(List<String> secrets, String id, Instant at, String payload) {
    String signed = id + "." + at.getEpochSecond() + "." + payload;
    return secrets.stream().map(secret -> SCHEME + sign(secret, signed)).collect(joining(" "));
  }

  private static String sign(String secret, String text) {
    byte[] key = Base64.getDecoder().decode(secret.substring(WebhookSecrets.PREFIX.length()));
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(Tokens.hmac(key, content));
  }
}

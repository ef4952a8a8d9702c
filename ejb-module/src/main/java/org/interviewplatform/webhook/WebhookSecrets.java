package org.interviewplatform.webhook;

import java.util.Base64;
import org.interviewplatform.platform.security.Tokens;

/**
 * Derives what messages are signed with from the installation's secret, the endpoint and its
 * generation. Nothing of it is stored, and a copy of the database signs nothing.
 */
public final class WebhookSecrets {
  static final String PREFIX = "whsec_";
  private static final int SHORTEST_KEY = 32;

  private final String key;

  /**
   * Secrets under a key.
   *
   * @param key at least 32 characters
   * @throws IllegalArgumentException when it is shorter
   */
  public WebhookSecrets(String key) {
    if (key.length() < SHORTEST_KEY) {
      throw new IllegalArgumentException(
          WebhookConfig.KEY.name() + " must have at least " + SHORTEST_KEY + " characters.");
    }
    this.key = key;
  }

  /** The secret of an endpoint as receivers write it: 256 bits in Base64 after a prefix. */
  String of(WebhookId endpoint, int generation) {
    byte[] secret = Tokens.hmac(key, "webhook " + endpoint.value() + " " + generation);
    return PREFIX + Base64.getEncoder().encodeToString(secret);
  }
}

package org.interviewplatform.webhook;

import java.util.Base64;
import java.util.List;
import org.interviewplatform.platform.security.Keys;
import org.interviewplatform.platform.security.Tokens;

/**
 * Derives what messages are signed with from the installation's secret, the endpoint and its
 * generation. Nothing of it is stored, and a copy of the database signs nothing.
 */
public final class WebhookSecrets {
  static final String PREFIX = "whsec_";

  private final Keys keys;

  /**
   * Secrets under a key.
   *
   * @param key at least 32 characters
   * @throws IllegalArgumentException when it is shorter
   */
  public WebhookSecrets(String key) {
    this(Keys.of(key));
  }

  WebhookSecrets(Keys keys) {
    this.keys = keys.requireLong(WebhookConfig.KEY.name());
  }

  /** The secret of an endpoint as receivers write it: 256 bits in Base64 after a prefix. */
  String of(WebhookId endpoint, int generation) {
    return of(keys.current(), endpoint, generation);
  }

  /** The same under every key, the current one's first. */
  List<String> all(WebhookId endpoint, int generation) {
    return keys.all().map(key -> of(key, endpoint, generation)).toList();
  }

  private static String of(String key, WebhookId endpoint, int generation) {
    byte[] secret = Tokens.hmac(key, "webhook " + endpoint.value() + " " + generation);
    return PREFIX + Base64.getEncoder().encodeToString(secret);
  }
}

package org.interviewplatform.interview;

import java.util.UUID;
import org.interviewplatform.platform.security.Keys;
import org.interviewplatform.platform.security.LinkKeys;

/**
 * Derives the tokens of links and sessions from their ids under the installation's secret. So a
 * token can be shown again to those who may see it, while a copy of the database, which holds
 * hashes alone, opens nothing.
 */
public final class LinkTokens {
  private final Keys keys;

  /**
   * Tokens under a secret.
   *
   * @param secret at least 32 characters
   * @throws IllegalArgumentException when it is shorter
   */
  public LinkTokens(String secret) {
    this(Keys.of(secret).requireLong(LinkKeys.KEY.name()));
  }

  LinkTokens(Keys keys) {
    this.keys = keys;
  }

  boolean haveOneKey() {
    return keys.accepted().isEmpty();
  }

  /** The token of a new thing with this id: 192 bits, 32 characters. */
  public String tokenOf(UUID id) {
    return keys.derive(id.toString());
  }

  /** The token of a thing whose token's hash is kept, also one made with an earlier secret. */
  public String tokenOf(UUID id, String hash) {
    return keys.deriveAgain(id.toString(), hash);
  }
}

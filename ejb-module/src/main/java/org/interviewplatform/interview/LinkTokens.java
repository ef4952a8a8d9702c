package org.interviewplatform.interview;

import java.util.UUID;
import org.interviewplatform.platform.security.Tokens;

/**
 * Derives the tokens of links and sessions from their ids under the installation's secret. So a
 * token can be shown again to those who may see it, while a copy of the database, which holds
 * hashes alone, opens nothing.
 */
public final class LinkTokens {
  private static final int SHORTEST_SECRET = 32;

  private final String secret;

  /**
   * Tokens under a secret.
   *
   * @param secret at least 32 characters
   * @throws IllegalArgumentException when it is shorter
   */
  public LinkTokens(String secret) {
    if (secret.length() < SHORTEST_SECRET) {
      throw new IllegalArgumentException(
          "interview-platform.link.key must have at least " + SHORTEST_SECRET + " characters.");
    }
    this.secret = secret;
  }

  /** The token that belongs to an id: 192 bits, 32 characters. */
  public String tokenOf(UUID id) {
    return Tokens.derive(secret, id.toString());
  }
}

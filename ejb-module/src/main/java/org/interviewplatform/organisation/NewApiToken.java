package org.interviewplatform.organisation;

import java.util.UUID;

/**
 * A token just made.
 *
 * @param token the secret itself; never seen again
 */
public record NewApiToken(ApiTokenDetails details, String token) {
  /** Of the token, for the audit trail. */
  public UUID id() {
    return details.id();
  }

  @Override
  public String toString() {
    return "NewApiToken[" + details.prefix() + "]";
  }
}

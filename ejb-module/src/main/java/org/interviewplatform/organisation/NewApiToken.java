package org.interviewplatform.organisation;

/**
 * A token just made.
 *
 * @param token the secret itself; never seen again
 */
public record NewApiToken(ApiTokenDetails details, String token) {
  @Override
  public String toString() {
    return "NewApiToken[" + details.prefix() + "]";
  }
}

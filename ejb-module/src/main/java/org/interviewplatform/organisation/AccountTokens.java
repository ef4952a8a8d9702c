package org.interviewplatform.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;
import org.interviewplatform.platform.security.Tokens;

/**
 * Derives the tokens of account links from their ids, so that a mail can be written later than the
 * link is made, and the database holds hashes alone.
 */
@ApplicationScoped
public class AccountTokens {
  static final ConfigKey<String> LINK_KEY =
      ConfigKey.of(
          "interview-platform.link.key",
          String.class,
          "Secret of at least 32 characters from which link and session tokens are derived."
              + " Changing it ends every link and session under way.");

  private final String secret;

  /** For CDI proxies. */
  protected AccountTokens() {
    this("");
  }

  @Inject
  AccountTokens(Settings settings) {
    this(settings.get(LINK_KEY));
  }

  /** Tokens under a secret. */
  public AccountTokens(String secret) {
    this.secret = secret;
  }

  /** The token of a link. Another than that of anything else with this id. */
  public String tokenOf(UUID link) {
    return sign("account:" + link);
  }

  /** What only this installation can derive from a text. */
  public String sign(String text) {
    return Tokens.derive(secret, text);
  }
}

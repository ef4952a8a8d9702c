package org.interviewplatform.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.interviewplatform.platform.config.Settings;
import org.interviewplatform.platform.security.Keys;
import org.interviewplatform.platform.security.LinkKeys;

/**
 * Derives the tokens of account links from their ids, so that a mail can be written later than the
 * link is made, and the database holds hashes alone.
 */
@ApplicationScoped
public class AccountTokens {
  private final Keys keys;

  /** For CDI proxies. */
  protected AccountTokens() {
    this("");
  }

  @Inject
  AccountTokens(Settings settings) {
    this(LinkKeys.from(settings));
  }

  /** Tokens under a secret. */
  public AccountTokens(String secret) {
    this(Keys.of(secret));
  }

  /** Tokens under several. */
  public AccountTokens(Keys keys) {
    this.keys = keys;
  }

  /** The token of a new link. Another than that of anything else with this id. */
  public String tokenOf(UUID link) {
    return sign(subject(link));
  }

  /** The token of a link whose token's hash is kept. */
  String tokenOf(UUID link, String hash) {
    return keys.deriveAgain(subject(link), hash);
  }

  /** What only this installation can derive from a text. */
  public String sign(String text) {
    return keys.derive(text);
  }

  /** Whether that was derived here, also with an earlier secret. */
  public boolean isSigned(String text, String signature) {
    return keys.haveDerived(signature, text);
  }

  private static String subject(UUID link) {
    return "account:" + link;
  }
}

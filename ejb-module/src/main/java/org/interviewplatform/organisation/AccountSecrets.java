package org.interviewplatform.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Tells the tokens of links that there are to those who write the mails. */
@ApplicationScoped
@Transactional
public class AccountSecrets {
  private final AccountLinks links;
  private final AccountTokens tokens;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected AccountSecrets() {
    this(null, null);
  }

  @Inject
  AccountSecrets(AccountLinks links, AccountTokens tokens) {
    this.links = links;
    this.tokens = tokens;
  }

  /** What the mail of a link of the current organisation leads to. */
  public String tokenOf(UUID link) {
    return links.find(link).map(known -> known.token(tokens)).orElseGet(() -> tokens.tokenOf(link));
  }
}

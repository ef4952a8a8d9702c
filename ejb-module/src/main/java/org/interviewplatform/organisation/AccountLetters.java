package org.interviewplatform.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.interviewplatform.platform.event.DomainEvents;
import org.interviewplatform.platform.tenant.Tenant;

/** Makes links for choosing a password and has them sent, in the transaction of who asks. */
@ApplicationScoped
class AccountLetters {
  private final AccountLinks links;
  private final AccountTokens tokens;
  private final DomainEvents events;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected AccountLetters() {
    this(null, null, null, null);
  }

  @Inject
  AccountLetters(AccountLinks links, AccountTokens tokens, DomainEvents events, Clock clock) {
    this.links = links;
    this.tokens = tokens;
    this.events = events;
    this.clock = clock;
  }

  void send(User user, AccountLink.Purpose purpose) {
    events.publish(new AccountLinkWanted(add(user, purpose).id()));
  }

  /** The token of a link that is sent to nobody: the person is there. */
  String hand(User user) {
    return tokens.tokenOf(add(user, AccountLink.Purpose.RESET).id());
  }

  private AccountLink add(User user, AccountLink.Purpose purpose) {
    AccountLink link =
        new AccountLink(Tenant.current().value(), user.id(), purpose, tokens, clock.instant());
    links.add(link);
    return link;
  }
}

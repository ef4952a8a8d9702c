package org.interviewplatform.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.AuditTrail;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.security.Tokens;
import org.interviewplatform.platform.tenant.OrganisationId;

/** Links for choosing a password, and passwords chosen by them; in the organisation entered. */
@ApplicationScoped
@Transactional
public class AccountDesk {
  private final AccountLinks links;
  private final AccountLetters letters;
  private final Users users;
  private final UserSessions sessions;
  private final AuditTrail trail;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected AccountDesk() {
    this(null, null, null, null, null, null);
  }

  @Inject
  AccountDesk(
      AccountLinks links,
      AccountLetters letters,
      Users users,
      UserSessions sessions,
      AuditTrail trail,
      Clock clock) {
    this.links = links;
    this.letters = letters;
    this.users = users;
    this.sessions = sessions;
    this.trail = trail;
    this.clock = clock;
  }

  public Optional<OrganisationId> organisationOfLink(String token) {
    return links.organisationOf(Tokens.hash(token));
  }

  public Optional<OrganisationId> organisationOfUser(String email) {
    return users.organisationOf(email);
  }

  /** Has a link sent to who lost the password, unless they may not come in. */
  public void reset(String email) {
    users.withEmail(email).filter(User::isWelcome).ifPresent(this::sendReset);
  }

  /** The token of a link for somebody who has signed in with a password that has to go. */
  public String replace(UserId person) {
    return users.find(person).map(letters::hand).orElseThrow(UserDirectory::nobody);
  }

  /** What to write, as long as the link is good. */
  public Optional<AccountMail> mail(UUID link) {
    return links
        .find(link)
        .filter(known -> known.isOpen(clock.instant()))
        .flatMap(
            known ->
                users
                    .find(known.user())
                    .map(user -> new AccountMail(user.person(), known.purpose(), organisation())));
  }

  /** Whose password a link chooses; throws as {@link #choose}. */
  public Person owner(String token) {
    return open(token).person();
  }

  /**
   * Sets a password by a link. All other links and every session of the person end.
   *
   * @throws DomainException {@link OrganisationError#LINK_GONE}, {@link
   *     OrganisationError#PASSWORD_WEAK}, {@link OrganisationError#PASSWORD_SAME}
   */
  public void choose(String token, String password) {
    Instant now = clock.instant();
    User user = open(token);
    if (user.mustChoosePassword() && user.knows(password)) {
      throw new DomainException(
          OrganisationError.PASSWORD_SAME, "Please choose another password than the present one.");
    }
    user.choose(new NewPassword(password).hashFor(user.email()), now);
    links.of(user.id()).forEach(link -> link.use(now));
    sessions.removeAll(user.id());
    trail.record(AuditAction.PASSWORD_CHANGED, user.id().value());
  }

  private void sendReset(User user) {
    letters.send(user, AccountLink.Purpose.RESET);
    trail.record(AuditAction.PASSWORD_RESET_ASKED, user.id().value());
  }

  private User open(String token) {
    return links
        .lock(Tokens.hash(token))
        .filter(link -> link.isOpen(clock.instant()))
        .flatMap(link -> users.find(link.user()))
        .filter(User::isWelcome)
        .orElseThrow(AccountDesk::gone);
  }

  static DomainException gone() {
    return new DomainException(
        OrganisationError.LINK_GONE, "This link has been used or is too old. Ask for a new one.");
  }

  private String organisation() {
    return users.organisation().name();
  }
}

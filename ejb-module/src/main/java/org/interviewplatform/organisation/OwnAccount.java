package org.interviewplatform.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.AuditTrail;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.security.CurrentCaller;

/** What people do with their own accounts, signed in. */
@ApplicationScoped
@Transactional
public class OwnAccount {
  private final Users users;
  private final UserSessions sessions;
  private final AuditTrail trail;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected OwnAccount() {
    this(null, null, null, null);
  }

  @Inject
  OwnAccount(Users users, UserSessions sessions, AuditTrail trail, Clock clock) {
    this.users = users;
    this.sessions = sessions;
    this.trail = trail;
    this.clock = clock;
  }

  /** The caller. */
  public Person me() {
    return self().person();
  }

  /** Uses another language from now on. */
  public void speak(String language) {
    self().speak(PersonDraft.requireLanguage(language));
  }

  /**
   * Chooses another password. Every other session of the person ends, and access tokens with it.
   *
   * @param tokenOfThis of the session that asks, which goes on
   * @throws DomainException {@link OrganisationError#SIGN_IN_REFUSED} when the present one is not
   *     right, {@link OrganisationError#PASSWORD_WEAK}
   */
  public void changePassword(String present, String wanted, String tokenOfThis) {
    User user = self();
    if (!user.knows(present)) {
      throw new DomainException(
          OrganisationError.SIGN_IN_REFUSED, "The present password is not right.");
    }
    user.choose(new NewPassword(wanted).hashFor(user.email()), clock.instant());
    sessions.removeOthers(user.id(), tokenOfThis);
    trail.record(AuditAction.PASSWORD_CHANGED, user.id().value());
  }

  private User self() {
    return users
        .find(new UserId(CurrentCaller.current().userId()))
        .orElseThrow(UserDirectory::nobody);
  }
}

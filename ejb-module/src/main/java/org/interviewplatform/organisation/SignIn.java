package org.interviewplatform.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.AuditTrail;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;

/** Tells who stands behind an e-mail address and a password. */
@ApplicationScoped
public class SignIn {
  private final UserDirectory directory;
  private final AuditTrail trail;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected SignIn() {
    this(null, null);
  }

  @Inject
  SignIn(UserDirectory directory, AuditTrail trail) {
    this.directory = directory;
    this.trail = trail;
  }

  /**
   * Recognises a person.
   *
   * @throws DomainException {@link OrganisationError#SIGN_IN_REFUSED} when the two do not belong
   *     together; it takes the same time whether the address is known or not
   */
  public Caller authenticate(String email, String password) {
    Optional<User> user = find(User.normalised(email));
    if (user.isEmpty()) {
      PasswordHash.OF_NOBODY.matches(password);
    }
    Optional<User> welcome = user.filter(found -> found.knows(password)).filter(User::isWelcome);
    AuditAction action = welcome.isPresent() ? AuditAction.SIGNED_IN : AuditAction.SIGN_IN_REFUSED;
    user.ifPresent(found -> tell(action, found));
    User known = welcome.orElseThrow(SignIn::refused);
    if (known.isWeaklyKept()) {
      strengthen(known, password);
    }
    return known.asCaller();
  }

  private void strengthen(User user, String password) {
    PasswordHash stronger = PasswordHash.of(password);
    OrganisationId organisation = user.asCaller().organisationId();
    Tenant.in(organisation, () -> directory.strengthen(user.id(), stronger));
  }

  /** Who was let in is the person; who was refused may be anybody. */
  private void tell(AuditAction action, User user) {
    Caller person = user.asCaller();
    Runnable telling = () -> trail.record(action, user.id().value());
    if (action == AuditAction.SIGNED_IN) {
      CurrentCaller.in(person, telling);
    } else {
      Tenant.in(person.organisationId(), telling);
    }
  }

  private Optional<User> find(String email) {
    Optional<OrganisationId> organisation = directory.organisationOf(email);
    return organisation.flatMap(id -> Tenant.in(id, () -> directory.user(email)));
  }

  /**
   * Who an access token of ours speaks for, as they are now: with today's roles, and nobody once
   * they are disabled or have chosen another password.
   */
  public Optional<Caller> again(OrganisationId organisation, UserId user, Instant issuedAt) {
    return Tenant.in(organisation, () -> directory.caller(user, issuedAt));
  }

  private static DomainException refused() {
    return new DomainException(
        OrganisationError.SIGN_IN_REFUSED, "The e-mail address or the password is not right.");
  }
}

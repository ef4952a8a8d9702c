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

/** Tells who stands behind an e-mail address, a password and, where there is one, a code. */
@ApplicationScoped
public class SignIn {
  private final UserDirectory directory;
  private final SecondStepDesk steps;
  private final AuditTrail trail;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected SignIn() {
    this(null, null, null);
  }

  @Inject
  SignIn(UserDirectory directory, SecondStepDesk steps, AuditTrail trail) {
    this.directory = directory;
    this.steps = steps;
    this.trail = trail;
  }

  /** As {@link #authenticate(String, String, String)}, without a code. */
  public Caller authenticate(String email, String password) {
    return authenticate(email, password, "");
  }

  /**
   * Recognises a person by all they have.
   *
   * @param code of the second factor; empty where the person has none
   * @throws DomainException {@link OrganisationError#SIGN_IN_REFUSED} when the two do not belong
   *     together; it takes the same time whether the address is known or not. {@link
   *     OrganisationError#SECOND_FACTOR_NEEDED}, {@link OrganisationError#SECOND_FACTOR_REFUSED},
   *     {@link OrganisationError#SECOND_FACTOR_MISSING}, {@link
   *     OrganisationError#PASSWORD_TO_CHOOSE}
   */
  public Caller authenticate(String email, String password, String code) {
    User user = recognise(email, password);
    if (user.mustChoosePassword()) {
      tellRefused(user);
      throw new DomainException(
          OrganisationError.PASSWORD_TO_CHOOSE,
          "This password is good for choosing another: sign in to the console first.");
    }
    Caller person = user.asCaller();
    return Tenant.in(
        person.organisationId(),
        () ->
            switch (steps.next(user.id())) {
              case NONE -> letIn(person);
              case CODE -> byCode(person, code);
              case SET_UP -> throw refuseWithout(user);
            });
  }

  private DomainException refuseWithout(User user) {
    tellRefused(user);
    return new DomainException(
        OrganisationError.SECOND_FACTOR_MISSING,
        "Your organisation requires a second factor: set it up by signing in to the console.");
  }

  private Caller byCode(Caller person, String code) {
    if (!steps.takes(person, code)) {
      throw code.isBlank() ? codeNeeded() : SecondStep.wrongCode();
    }
    return person;
  }

  /** Who knows the password of an address; throws as {@link #authenticate}. */
  User recognise(String email, String password) {
    Optional<User> user = find(User.normalised(email));
    if (user.isEmpty()) {
      PasswordHash.OF_NOBODY.matches(password);
    }
    Optional<User> welcome = user.filter(found -> found.knows(password)).filter(User::isWelcome);
    if (welcome.isEmpty()) {
      user.ifPresent(this::tellRefused);
    }
    User known = welcome.orElseThrow(SignIn::refused);
    if (known.isWeaklyKept()) {
      strengthen(known, password);
    }
    return known;
  }

  /** Who has shown all there is to show. */
  Caller letIn(Caller person) {
    CurrentCaller.in(person, () -> trail.record(AuditAction.SIGNED_IN, person.userId()));
    return person;
  }

  /** Who was refused may be anybody. */
  private void tellRefused(User user) {
    Tenant.in(
        user.asCaller().organisationId(),
        () -> trail.record(AuditAction.SIGN_IN_REFUSED, user.id().value()));
  }

  private void strengthen(User user, String password) {
    PasswordHash stronger = PasswordHash.of(password);
    OrganisationId organisation = user.asCaller().organisationId();
    Tenant.in(organisation, () -> directory.strengthen(user.id(), stronger));
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

  private static DomainException codeNeeded() {
    return new DomainException(
        OrganisationError.SECOND_FACTOR_NEEDED,
        "This account has a second factor: send a code of it, too.");
  }
}

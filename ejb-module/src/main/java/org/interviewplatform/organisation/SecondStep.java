package org.interviewplatform.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;

/** Signing in with a browser: the password first, and the code where there is a second factor. */
@ApplicationScoped
public class SecondStep {
  private final SignIn signIn;
  private final SecondStepDesk desk;
  private final AccountDesk accounts;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected SecondStep() {
    this(null, null, null);
  }

  @Inject
  SecondStep(SignIn signIn, SecondStepDesk desk, AccountDesk accounts) {
    this.accounts = accounts;
    this.signIn = signIn;
    this.desk = desk;
  }

  /** Recognises a person; throws as {@link SignIn#authenticate}, and asks for no code yet. */
  public Entry enter(String email, String password) {
    User user = signIn.recognise(email, password);
    Caller person = user.asCaller();
    if (user.mustChoosePassword()) {
      return Tenant.in(
          person.organisationId(), () -> new Entry.NewPassword(accounts.replace(user.id())));
    }
    return Tenant.in(
        person.organisationId(),
        () ->
            desk.next(user.id()) == NextStep.NONE
                ? new Entry.Complete(signIn.letIn(person))
                : new Entry.HalfWay(desk.begin(user.id())));
  }

  /** Who is asked for what; empty when it is too late or was tried too often. */
  public Optional<Asked> asked(String token) {
    return desk.organisationOf(token).flatMap(id -> Tenant.in(id, () -> desk.asked(token)));
  }

  /** What the app has to learn of whoever has to set one up. */
  public Optional<Enrolment> enrolment(String token) {
    return desk.organisationOf(token).flatMap(id -> Tenant.in(id, () -> desk.enrolment(token)));
  }

  /** Lets in by the first code of a new app; throws as {@link #finish}. */
  public SetUp setUp(String token, String code) {
    OrganisationId organisation = desk.organisationOf(token).orElseThrow(SecondStep::over);
    return Tenant.in(organisation, () -> desk.setUp(token, code))
        .orElseThrow(SecondStep::wrongCode);
  }

  /**
   * Lets in by a code.
   *
   * @throws DomainException {@link OrganisationError#SECOND_FACTOR_REFUSED}; {@link
   *     OrganisationError#SIGN_IN_OVER} when it is too late or was tried too often
   */
  public Caller finish(String token, String code) {
    OrganisationId organisation = desk.organisationOf(token).orElseThrow(SecondStep::over);
    return Tenant.in(organisation, () -> desk.finish(token, code))
        .orElseThrow(SecondStep::wrongCode);
  }

  /** What is said when nobody waits for a code. */
  public static DomainException over() {
    return new DomainException(
        OrganisationError.SIGN_IN_OVER,
        "The code came too late or was wrong too often. Please sign in again.");
  }

  static DomainException wrongCode() {
    return new DomainException(
        OrganisationError.SECOND_FACTOR_REFUSED, "This code is not right, or was used before.");
  }
}

package org.interviewplatform.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.AuditTrail;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Tokens;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;

/** The transactional half of {@link SecondStep}: codes asked for and taken, once each. */
@ApplicationScoped
@Transactional
public class SecondStepDesk {
  /** What the trail says was not right, where the password was. */
  private static final Map<String, String> FACTOR = Map.of("step", "second-factor");

  private final PendingSignIns pending;
  private final SecondFactors factors;
  private final Users users;
  private final FactorSeal seal;
  private final AuditTrail trail;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected SecondStepDesk() {
    this(null, null, null, null, null, null);
  }

  @Inject
  SecondStepDesk(
      PendingSignIns pending,
      SecondFactors factors,
      Users users,
      FactorSeal seal,
      AuditTrail trail,
      Clock clock) {
    this.pending = pending;
    this.factors = factors;
    this.users = users;
    this.seal = seal;
    this.trail = trail;
    this.clock = clock;
  }

  public Optional<OrganisationId> organisationOf(String token) {
    return pending.organisationOf(Tokens.hash(token));
  }

  /** Whether the person needs more than the password. */
  public boolean asks(UserId person) {
    return factors.of(person).filter(SecondFactor::isOn).isPresent();
  }

  /** Begins to ask for a code; the token is for the browser that has shown the password. */
  public String begin(UserId person) {
    String token = Tokens.create();
    pending.removeOver(person, clock.instant());
    pending.add(new PendingSignIn(Tenant.current().value(), person, token, clock.instant()));
    return token;
  }

  /** Who is asked, as long as the code may come. */
  public Optional<Person> person(String token) {
    return pending.withHash(Tokens.hash(token)).flatMap(this::welcome).map(User::person);
  }

  /**
   * Lets in whom a code belongs to. A wrong one is counted, and so told by no exception.
   *
   * @throws org.interviewplatform.platform.error.DomainException {@link
   *     OrganisationError#SIGN_IN_OVER}
   */
  public Optional<Caller> finish(String token, String code) {
    PendingSignIn known = pending.lock(Tokens.hash(token)).orElseThrow(SecondStep::over);
    User user = welcome(known).orElseThrow(SecondStep::over);
    if (!takes(user, code)) {
      known.miss();
      return Optional.empty();
    }
    pending.remove(known);
    return Optional.of(user.asCaller());
  }

  /** Whether a code that came together with the password is good. */
  public boolean takes(Caller person, String code) {
    return users.find(new UserId(person.userId())).filter(user -> takes(user, code)).isPresent();
  }

  private boolean takes(User user, String code) {
    boolean right =
        factors
            .lock(user.id())
            .filter(factor -> factor.takes(code, seal, clock.instant()))
            .isPresent();
    if (right) {
      CurrentCaller.in(
          user.asCaller(), () -> trail.record(AuditAction.SIGNED_IN, user.id().value(), FACTOR));
    } else {
      trail.record(AuditAction.SIGN_IN_REFUSED, user.id().value(), FACTOR);
    }
    return right;
  }

  private Optional<User> welcome(PendingSignIn known) {
    return Optional.of(known)
        .filter(each -> each.isOpen(clock.instant()))
        .flatMap(each -> users.find(each.user()))
        .filter(User::isWelcome);
  }
}

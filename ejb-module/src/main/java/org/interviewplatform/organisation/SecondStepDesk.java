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
  /** By what somebody was let in or not, the password being right. */
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

  /** What the person needs besides the password. */
  public NextStep next(UserId person) {
    if (factors.of(person).filter(SecondFactor::isOn).isPresent()) {
      return NextStep.CODE;
    }
    return users.organisation().requiresSecondFactor() ? NextStep.SET_UP : NextStep.NONE;
  }

  /**
   * Begins to ask for a code, of a new secret where there is none; the token is for the browser
   * that has shown the password.
   */
  public String begin(UserId person) {
    String token = Tokens.create();
    Optional<SecondFactor> known = factors.lock(person);
    if (known.filter(SecondFactor::isOn).isEmpty()) {
      // whoever else may have seen an earlier one does not share it
      known.ifPresent(factors::remove);
      factors.add(new SecondFactor(Tenant.current().value(), person, seal, clock.instant()));
    }
    pending.removeOver(person, clock.instant());
    pending.add(new PendingSignIn(Tenant.current().value(), person, token, clock.instant()));
    return token;
  }

  /** Who is asked for what, as long as the code may come. */
  public Optional<Asked> asked(String token) {
    return pending
        .withHash(Tokens.hash(token))
        .flatMap(this::welcome)
        .map(user -> new Asked(user.person(), next(user.id())));
  }

  /** What the app of whoever sets up a second factor now has to learn. */
  public Optional<Enrolment> enrolment(String token) {
    return pending
        .withHash(Tokens.hash(token))
        .flatMap(this::welcome)
        .flatMap(
            user ->
                factors
                    .of(user.id())
                    .filter(factor -> !factor.isOn())
                    .flatMap(factor -> factor.typed(seal))
                    .map(secret -> Enrolment.of(secret, user.person())));
  }

  /** Switches a second factor on by its first code; throws and counts as {@link #finish}. */
  public Optional<SetUp> setUp(String token, String code) {
    PendingSignIn known = pending.lock(Tokens.hash(token)).orElseThrow(SecondStep::over);
    User user = welcome(known).orElseThrow(SecondStep::over);
    Optional<SecondFactor> confirmed =
        factors
            .lock(user.id())
            .filter(factor -> !factor.isOn())
            .filter(factor -> factor.confirm(code, seal, clock.instant()));
    confirmed.ifPresentOrElse(
        factor -> {
          pending.remove(known);
          tell(user, AuditAction.SECOND_FACTOR_ON);
          tell(user, AuditAction.SIGNED_IN);
        },
        () -> {
          known.miss();
          trail.record(AuditAction.SIGN_IN_REFUSED, user.id().value(), FACTOR);
        });
    return confirmed.map(factor -> new SetUp(user.asCaller(), factor.renewRecovery()));
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
      tell(user, AuditAction.SIGNED_IN);
    } else {
      trail.record(AuditAction.SIGN_IN_REFUSED, user.id().value(), FACTOR);
    }
    return right;
  }

  private void tell(User person, AuditAction action) {
    CurrentCaller.in(person.asCaller(), () -> trail.record(action, person.id().value(), FACTOR));
  }

  private Optional<User> welcome(PendingSignIn known) {
    return Optional.of(known)
        .filter(each -> each.isOpen(clock.instant()))
        .flatMap(each -> users.find(each.user()))
        .filter(User::isWelcome);
  }
}

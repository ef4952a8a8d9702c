package org.interviewplatform.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.AuditTrail;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.tenant.Tenant;

/**
 * What people do with their own second factors, signed in. Every change asks for the password
 * again, and a change of one that is on for a code as well.
 */
@ApplicationScoped
@Transactional
public class OwnSecondFactor {
  /** How long a secret that was shown waits for its first code. */
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private final Users users;
  private final UserSessions sessions;
  private final SecondFactors factors;
  private final FactorSeal seal;
  private final AuditTrail trail;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected OwnSecondFactor() {
    this(null, null, null, null, null, null);
  }

  @Inject
  OwnSecondFactor(
      Users users,
      UserSessions sessions,
      SecondFactors factors,
      FactorSeal seal,
      AuditTrail trail,
      Clock clock) {
    this.users = users;
    this.sessions = sessions;
    this.factors = factors;
    this.seal = seal;
    this.trail = trail;
    this.clock = clock;
  }

  /** How it stands. */
  public FactorState state() {
    User user = self();
    Optional<SecondFactor> on = factors.of(user.id()).filter(SecondFactor::isOn);
    return new FactorState(
        user.hasPassword(),
        on.isPresent(),
        isRequired(),
        on.map(SecondFactor::recoveryLeft).orElse(0));
  }

  /** What the app has to learn, between {@link #begin} and {@link #confirm}. */
  public Optional<Enrolment> begun() {
    User user = self();
    return factors
        .of(user.id())
        .filter(this::isWaiting)
        .flatMap(factor -> factor.typed(seal))
        .map(secret -> Enrolment.of(secret, user.person()));
  }

  /**
   * Makes a secret to be shown.
   *
   * @throws DomainException {@link OrganisationError#SIGN_IN_REFUSED} when the password is not
   *     right, {@link OrganisationError#WRONG_STATE} when there is a second factor already
   */
  public void begin(String password) {
    User user = known(password);
    Optional<SecondFactor> before = factors.lock(user.id());
    require(before.filter(SecondFactor::isOn).isEmpty(), "There is a second factor already.");
    before.ifPresent(factors::remove);
    factors.add(new SecondFactor(Tenant.current().value(), user.id(), seal, clock.instant()));
  }

  /**
   * Switches it on by the first code. Every other session ends, and access tokens with it.
   *
   * @param tokenOfThis of the session that asks, which goes on
   * @return the recovery codes; the only time they are seen
   * @throws DomainException {@link OrganisationError#SECOND_FACTOR_REFUSED}, {@link
   *     OrganisationError#WRONG_STATE} when nothing was begun
   */
  public List<String> confirm(String code, String tokenOfThis) {
    User user = self();
    SecondFactor begun = factors.lock(user.id()).filter(this::isWaiting).orElseThrow(this::nothing);
    require(begun.confirm(code, seal, clock.instant()));
    endOthers(user, tokenOfThis);
    trail.record(AuditAction.SECOND_FACTOR_ON, user.id().value());
    return begun.renewRecovery();
  }

  /**
   * New recovery codes instead of those before.
   *
   * @throws DomainException {@link OrganisationError#SIGN_IN_REFUSED}, {@link
   *     OrganisationError#SECOND_FACTOR_REFUSED}, {@link OrganisationError#WRONG_STATE}
   */
  public List<String> renewRecovery(String password, String code) {
    SecondFactor factor = unlocked(password, code);
    trail.record(AuditAction.RECOVERY_CODES_MADE, self().id().value());
    return factor.renewRecovery();
  }

  /**
   * Switches it off; throws as {@link #renewRecovery}, also where the organisation requires one.
   * Every other session ends.
   */
  public void end(String password, String code, String tokenOfThis) {
    require(!isRequired(), "Your organisation requires a second factor.");
    factors.remove(unlocked(password, code));
    endOthers(self(), tokenOfThis);
    trail.record(AuditAction.SECOND_FACTOR_OFF, self().id().value());
  }

  private SecondFactor unlocked(String password, String code) {
    User user = known(password);
    SecondFactor factor =
        factors.lock(user.id()).filter(SecondFactor::isOn).orElseThrow(this::nothing);
    require(factor.takes(code, seal, clock.instant()));
    return factor;
  }

  private boolean isRequired() {
    return users.organisation().requiresSecondFactor();
  }

  private boolean isWaiting(SecondFactor factor) {
    return !factor.isOn() && clock.instant().isBefore(factor.beganAt().plus(PATIENCE));
  }

  private void endOthers(User user, String tokenOfThis) {
    user.distrust(clock.instant());
    sessions.removeOthers(user.id(), tokenOfThis);
  }

  private User known(String password) {
    User user = self();
    if (!user.hasPassword() || !user.knows(password)) {
      throw new DomainException(
          OrganisationError.SIGN_IN_REFUSED, "The present password is not right.");
    }
    return user;
  }

  private User self() {
    return users
        .find(new UserId(CurrentCaller.current().userId()))
        .orElseThrow(UserDirectory::nobody);
  }

  private DomainException nothing() {
    return new DomainException(
        OrganisationError.WRONG_STATE, "This was not begun, or too long ago. Please begin again.");
  }

  private static void require(boolean codeIsRight) {
    if (!codeIsRight) {
      throw SecondStep.wrongCode();
    }
  }

  private static void require(boolean holds, String sentence) {
    if (!holds) {
      throw new DomainException(OrganisationError.WRONG_STATE, sentence);
    }
  }
}

package org.interviewplatform.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.Audited;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.event.DomainEvents;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;

/** The second factors of the organisation's people, for admins, who help those who lost theirs. */
@ApplicationScoped
@Transactional
public class TeamSecondFactors {
  private final Users users;
  private final UserSessions sessions;
  private final SecondFactors factors;
  private final DomainEvents events;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected TeamSecondFactors() {
    this(null, null, null, null, null);
  }

  @Inject
  TeamSecondFactors(
      Users users, UserSessions sessions, SecondFactors factors, DomainEvents events, Clock clock) {
    this.users = users;
    this.sessions = sessions;
    this.factors = factors;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Whether somebody has one.
   *
   * @throws DomainException {@link OrganisationError#USER_NOT_FOUND}
   */
  public boolean isOn(UserId person) {
    CurrentCaller.require(Permission.MANAGE_USERS);
    return factors.of(find(person).id()).filter(SecondFactor::isOn).isPresent();
  }

  /**
   * Takes it away, with every session and access token of the person, who is told by mail.
   *
   * @throws DomainException {@link OrganisationError#WRONG_STATE} when there is none, and for
   *     oneself: that takes the password and a code
   */
  @Audited(AuditAction.SECOND_FACTOR_TAKEN)
  public void take(UserId person) {
    boolean own = CurrentCaller.require(Permission.MANAGE_USERS).userId().equals(person.value());
    User user = find(person);
    SecondFactor factor =
        factors
            .lock(user.id())
            .filter(any -> any.isOn() && !own)
            .orElseThrow(TeamSecondFactors::nothing);
    factors.remove(factor);
    user.distrust(clock.instant());
    sessions.removeAll(user.id());
    events.publish(new SecondFactorTaken(person.value()));
  }

  private User find(UserId id) {
    return users.find(id).orElseThrow(UserDirectory::nobody);
  }

  private static DomainException nothing() {
    return new DomainException(
        OrganisationError.WRONG_STATE,
        "There is no second factor, or it is your own: switch that off in your account.");
  }
}

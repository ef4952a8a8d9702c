package org.interviewplatform.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.AuditTrail;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Tokens;
import org.interviewplatform.platform.tenant.OrganisationId;

/** The transactional half of {@link Stays}, and what people do with their own stays. */
@ApplicationScoped
@Transactional
public class UserSessionDesk {
  private static final Duration KEPT = Duration.ofHours(12);

  private final UserSessions sessions;
  private final Users users;
  private final AuditTrail trail;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected UserSessionDesk() {
    this(null, null, null, null);
  }

  @Inject
  UserSessionDesk(UserSessions sessions, Users users, AuditTrail trail, Clock clock) {
    this.sessions = sessions;
    this.users = users;
    this.trail = trail;
    this.clock = clock;
  }

  public Optional<OrganisationId> organisationOf(String token) {
    return sessions.organisationOf(Tokens.hash(token));
  }

  /** Begins a stay of somebody who has shown who they are. */
  public void begin(Caller caller, String token, Visit visit) {
    UserId user = new UserId(caller.userId());
    sessions.removeSilent(user, clock.instant().minus(KEPT));
    sessions.add(
        new UserSession(caller.organisationId().value(), user, token, visit, clock.instant()));
  }

  /** Whose stay it is, as long as it lasts and the person may come in. */
  public Optional<Caller> caller(String token) {
    return sessions
        .withHash(Tokens.hash(token))
        .filter(session -> session.isAlive(clock.instant()))
        .flatMap(session -> users.find(session.user()))
        .filter(User::isWelcome)
        .map(User::asCaller);
  }

  /** Ends it, if it is there. */
  public void end(String token) {
    sessions.withHash(Tokens.hash(token)).ifPresent(this::end);
  }

  /** The caller's own stays, the last seen first. */
  public List<Stay> own(String tokenOfThis) {
    String hash = Tokens.hash(tokenOfThis);
    return sessions.of(caller()).stream()
        .filter(session -> session.isOpen(clock.instant()))
        .map(session -> session.stay(hash))
        .toList();
  }

  /** Ends one of the caller's own stays. */
  public void endOwn(UUID id) {
    sessions.of(caller()).stream().filter(session -> session.is(id)).forEach(this::end);
  }

  private void end(UserSession session) {
    sessions.remove(session);
    trail.record(AuditAction.SIGNED_OUT, session.user().value());
  }

  private static UserId caller() {
    return new UserId(CurrentCaller.current().userId());
  }
}

package org.interviewplatform.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.Audited;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;

/**
 * Where the people of the organisation are signed in, for admins, who end what they do not trust.
 * Shutting the person out is {@link TeamService#disable}.
 */
@ApplicationScoped
@Transactional
public class TeamSessions {
  private final Users users;
  private final UserSessions sessions;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected TeamSessions() {
    this(null, null, null);
  }

  @Inject
  TeamSessions(Users users, UserSessions sessions, Clock clock) {
    this.users = users;
    this.sessions = sessions;
    this.clock = clock;
  }

  /**
   * Somebody's open ones, the last seen first.
   *
   * @throws DomainException {@link OrganisationError#USER_NOT_FOUND}
   */
  public List<Stay> of(UserId person) {
    CurrentCaller.require(Permission.MANAGE_USERS);
    return open(find(person)).map(session -> session.stay("")).toList();
  }

  /**
   * Ends one of them, from the next request on.
   *
   * @throws DomainException {@link OrganisationError#SESSION_NOT_FOUND} when it is not there, or is
   *     somebody else's
   */
  @Audited(AuditAction.SESSION_ENDED)
  public void end(UserId person, UUID session) {
    CurrentCaller.require(Permission.MANAGE_USERS);
    UserSession found =
        open(find(person))
            .filter(each -> each.is(session))
            .findFirst()
            .orElseThrow(
                () ->
                    new DomainException(
                        OrganisationError.SESSION_NOT_FOUND, "This session is not open."));
    sessions.remove(found);
  }

  /** Ends all of them, and access tokens with them; whoever knows the password may come again. */
  @Audited(AuditAction.SESSIONS_ENDED)
  public void endAll(UserId person) {
    CurrentCaller.require(Permission.MANAGE_USERS);
    find(person).distrust(clock.instant());
    sessions.removeAll(person);
  }

  private Stream<UserSession> open(User person) {
    return sessions.of(person.id()).stream().filter(session -> session.isOpen(clock.instant()));
  }

  private User find(UserId id) {
    return users.find(id).orElseThrow(UserDirectory::nobody);
  }
}

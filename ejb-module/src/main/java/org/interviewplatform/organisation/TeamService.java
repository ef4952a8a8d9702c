package org.interviewplatform.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.Audited;
import org.interviewplatform.platform.audit.Told;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.paging.Slice;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.tenant.Tenant;

/** The people of the organisation: who is let in, and as what. Every method asks who asks. */
@ApplicationScoped
@Transactional
public class TeamService {
  private final Users users;
  private final UserSessions sessions;
  private final AccountLetters letters;
  private final Seats seats;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected TeamService() {
    this(null, null, null, null, null);
  }

  @Inject
  TeamService(
      Users users, UserSessions sessions, AccountLetters letters, Seats seats, Clock clock) {
    this.seats = seats;
    this.users = users;
    this.sessions = sessions;
    this.letters = letters;
    this.clock = clock;
  }

  /** Everybody, by name; for who assigns reviewers as well. */
  public List<Person> people() {
    CurrentCaller.require(Permission.ASSIGN_REVIEWERS);
    return users.all().stream().map(User::person).toList();
  }

  /**
   * Some of them, newest first; for the same people.
   *
   * @param limit 1 to 100
   */
  public Slice<Person> newest(Optional<Position> after, int limit) {
    CurrentCaller.require(Permission.ASSIGN_REVIEWERS);
    return Slice.of(users.newest(after, limit + 1), limit, User::position).map(User::person);
  }

  /** One of them; throws {@link OrganisationError#USER_NOT_FOUND}. */
  public Person get(UserId id) {
    CurrentCaller.require(Permission.ASSIGN_REVIEWERS);
    return find(id).person();
  }

  /**
   * Lets somebody in, who is written to and chooses a password.
   *
   * @throws DomainException {@link OrganisationError#ADDRESS_TAKEN}, or where all seats are taken
   */
  @Audited(AuditAction.USER_INVITED)
  public Person invite(PersonDraft draft) {
    CurrentCaller.require(Permission.MANAGE_USERS);
    if (users.organisationOf(draft.email()).isPresent()) {
      throw new DomainException(
          OrganisationError.ADDRESS_TAKEN, "Somebody with this address has an account already.");
    }
    seats.require();
    User user = new User(Tenant.current(), draft, clock.instant());
    users.add(user);
    letters.send(user, AccountLink.Purpose.INVITATION);
    return user.person();
  }

  /** Writes again to who has not chosen a password yet. */
  @Audited(AuditAction.USER_INVITED)
  public void inviteAgain(UserId id) {
    CurrentCaller.require(Permission.MANAGE_USERS);
    User user = find(id);
    if (user.person().state() != Person.State.INVITED) {
      throw new DomainException(
          OrganisationError.WRONG_STATE, "This person has accepted already or is disabled.");
    }
    letters.send(user, AccountLink.Purpose.INVITATION);
  }

  /**
   * Gives other roles, from the next request on.
   *
   * @throws DomainException {@link OrganisationError#LAST_ADMIN}
   */
  @Audited(AuditAction.USER_CHANGED)
  public Person change(UserId id, @Told("roles") Set<Role> roles) {
    CurrentCaller.require(Permission.MANAGE_USERS);
    User user = find(id);
    user.become(PersonDraft.checked(roles));
    requireAdmin();
    return user.person();
  }

  /** Shuts somebody out at once: sessions and tokens are worth nothing any more. */
  @Audited(AuditAction.USER_DISABLED)
  public Person disable(UserId id) {
    CurrentCaller.require(Permission.MANAGE_USERS);
    User user = find(id);
    user.disable(clock.instant());
    sessions.removeAll(id);
    requireAdmin();
    return user.person();
  }

  /** Lets somebody in again. */
  @Audited(AuditAction.USER_ENABLED)
  public Person enable(UserId id) {
    CurrentCaller.require(Permission.MANAGE_USERS);
    User user = find(id);
    if (!user.isWelcome()) {
      seats.require();
    }
    user.enable();
    return user.person();
  }

  private void requireAdmin() {
    if (users.all().stream().noneMatch(user -> user.isWelcome() && user.has(Role.ADMIN))) {
      throw new DomainException(
          OrganisationError.LAST_ADMIN, "The organisation needs an admin who can sign in.");
    }
  }

  private User find(UserId id) {
    return users.find(id).orElseThrow(UserDirectory::nobody);
  }
}

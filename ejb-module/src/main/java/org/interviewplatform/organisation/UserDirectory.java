package org.interviewplatform.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.tenant.OrganisationId;

/** Looks people up, each look in a transaction of its own. */
@ApplicationScoped
@Transactional
public class UserDirectory {
  private final Users users;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected UserDirectory() {
    this(null);
  }

  @Inject
  UserDirectory(Users users) {
    this.users = users;
  }

  public Optional<OrganisationId> organisationOf(String email) {
    return users.organisationOf(email);
  }

  /** Somebody who signs in. */
  public Optional<User> user(String email) {
    return users.withEmail(email);
  }

  /** Keeps a stronger hash of the same password. */
  public void strengthen(UserId id, PasswordHash stronger) {
    users.find(id).ifPresent(user -> user.strengthen(stronger));
  }

  /** The person an access token issued then speaks for, as they are now. */
  public Optional<Caller> caller(UserId id, Instant issuedAt) {
    return users.find(id).filter(user -> user.honours(issuedAt)).map(User::asCaller);
  }

  /**
   * A person of the current organisation.
   *
   * @throws DomainException {@link OrganisationError#USER_NOT_FOUND}
   */
  public Person person(UserId id) {
    return users.find(id).map(User::person).orElseThrow(UserDirectory::nobody);
  }

  /** As {@link #person}; empty where nobody is there, or may come in, any more. */
  public Optional<Person> find(UserId id) {
    return users
        .find(id)
        .map(User::person)
        .filter(person -> person.state() != Person.State.DISABLED);
  }

  /** Everybody of the current organisation, by name. */
  public List<Person> people() {
    return users.all().stream().map(User::person).toList();
  }

  static DomainException nobody() {
    return new DomainException(OrganisationError.USER_NOT_FOUND, "There is no such person.");
  }

  /** The current organisation's name. */
  public String organisationName() {
    return users.organisation().name();
  }

  /** How many people of the current organisation can sign in. */
  public long seats() {
    return users.count();
  }

  /** Who is told news about the organisation itself. */
  public List<Person> admins() {
    return users.withAnyOf(List.of(Role.ADMIN)).stream().map(User::person).toList();
  }

  /** Who is told news for HR: the current organisation's HR people and admins. */
  public List<Person> hr() {
    return users.withAnyOf(List.of(Role.HR, Role.ADMIN)).stream().map(User::person).toList();
  }
}

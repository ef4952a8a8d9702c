package org.interviewplatform.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;

/** Makes the first organisation and its admin in an installation that has none. */
@ApplicationScoped
@Transactional
public class Bootstrap {
  private final Users users;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected Bootstrap() {
    this(null, null);
  }

  @Inject
  Bootstrap(Users users, Clock clock) {
    this.users = users;
    this.clock = clock;
  }

  /** Whether there is nothing to do: an organisation exists already. */
  public boolean isDone() {
    return users.anyOrganisationExists();
  }

  /**
   * Makes the organisation whose tenant has been entered, and a person with every role in it.
   *
   * @param stays whether the person may keep the password, and need not choose another at once
   * @throws org.interviewplatform.platform.error.DomainException {@link
   *     OrganisationError#PASSWORD_WEAK}, before anything is made
   */
  public void create(String organisationName, String email, String password, boolean stays) {
    OrganisationId organisation = Tenant.current();
    Instant now = clock.instant();
    PersonDraft admin = new PersonDraft(email, email, Set.of(Role.values()), "en");
    PasswordHash hash = new NewPassword(password).hashFor(admin.email());
    users.add(new Organisation(organisation, organisationName, now));
    User person = new User(organisation, admin, hash, now);
    if (!stays) {
      person.distrustPassword();
    }
    users.add(person);
  }
}

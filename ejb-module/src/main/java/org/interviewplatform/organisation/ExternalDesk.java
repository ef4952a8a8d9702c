package org.interviewplatform.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.AuditTrail;
import org.interviewplatform.platform.security.Caller;

/** The transactional half of {@link ExternalSignIn}; in the organisation entered. */
@ApplicationScoped
@Transactional
public class ExternalDesk {
  private final Users users;
  private final Seats seats;
  private final AuditTrail trail;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected ExternalDesk() {
    this(null, null, null, null);
  }

  @Inject
  ExternalDesk(Users users, Seats seats, AuditTrail trail, Clock clock) {
    this.seats = seats;
    this.users = users;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * The person, made at the first sight; with the roles of the provider's groups of today. Nobody
   * comes in by the roles of yesterday: who is in no group any more is shut out.
   */
  public Optional<Caller> caller(ExternalIdentity identity) {
    if (identity.roles().isEmpty()) {
      return Optional.empty();
    }
    Optional<User> known = users.withExternalSubject(identity.key());
    return known
        .or(() -> isNew(identity) ? Optional.of(make(identity)) : Optional.empty())
        .filter(User::isWelcome)
        .map(
            user -> {
              user.become(identity.roles());
              return user.asCaller();
            });
  }

  /** An address that is somebody's already is not taken over. */
  private boolean isNew(ExternalIdentity identity) {
    return users.exists()
        && users.organisationOf(User.normalised(identity.email())).isEmpty()
        && users.organisationOfExternal(identity.key()).isEmpty();
  }

  private User make(ExternalIdentity identity) {
    seats.require();
    PersonDraft draft = new PersonDraft(identity.email(), identity.name(), identity.roles(), "en");
    User user = new User(identity.organisation(), draft, identity.key(), clock.instant());
    users.add(user);
    trail.record(AuditAction.USER_PROVISIONED, user.id().value());
    return user;
  }
}

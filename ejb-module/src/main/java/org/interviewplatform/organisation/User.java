package org.interviewplatform.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A person who works in the console. Invited under an e-mail address that is unique in the whole
 * installation; chooses a password, of which only a slow hash is kept, or comes from an OpenID
 * provider; acts as a {@link Caller} until disabled.
 */
@Entity
@Table(name = "app_user")
public class User {
  @EmbeddedId private UserId id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @Column private String email;

  @Column(name = "display_name")
  private String displayName;

  @Column(name = "password_hash")
  private @Nullable String passwordHash;

  @Column(name = "must_choose_password")
  private boolean mustChoosePassword;

  @Convert(converter = RolesConverter.class)
  @Column
  private Set<Role> roles;

  @Column private String language;

  @Column(name = "disabled_at")
  private @Nullable Instant disabledAt;

  @Column(name = "tokens_from")
  private @Nullable Instant tokensFrom;

  @Column(name = "external_subject")
  private @Nullable String externalSubject;

  @Column(name = "created_at")
  private Instant createdAt;

  /** For the persistence provider. */
  protected User() {}

  /** Somebody who has a password from the beginning. */
  User(OrganisationId organisation, PersonDraft draft, PasswordHash password, Instant createdAt) {
    this(organisation, draft, createdAt);
    this.passwordHash = password.encoded();
  }

  /** Somebody who comes from an OpenID provider, and needs none. */
  User(OrganisationId organisation, PersonDraft draft, String externalSubject, Instant createdAt) {
    this(organisation, draft, createdAt);
    this.externalSubject = externalSubject;
  }

  /** Somebody who has none yet. */
  User(OrganisationId organisation, PersonDraft draft, Instant createdAt) {
    this.id = UserId.create();
    this.organisationId = organisation.value();
    this.email = draft.email();
    this.displayName = draft.name();
    this.roles = draft.roles();
    this.language = draft.language();
    this.createdAt = createdAt;
  }

  /** How an e-mail address is kept and looked up: trimmed and in lower case. */
  public static String normalised(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  public UserId id() {
    return id;
  }

  public String email() {
    return email;
  }

  public String displayName() {
    return displayName;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }

  Position position() {
    return new Position(createdAt, id.value());
  }

  Person person() {
    return new Person(id, displayName, email, Set.copyOf(roles), state(), language);
  }

  /** Whether the person may come in, by whatever way. */
  boolean isWelcome() {
    return disabledAt == null;
  }

  /** Whether an access token issued then still counts. */
  boolean honours(Instant issuedAt) {
    return isWelcome()
        && (tokensFrom == null || !issuedAt.isBefore(tokensFrom.truncatedTo(ChronoUnit.SECONDS)));
  }

  boolean knows(String password) {
    PasswordHash hash =
        passwordHash == null ? PasswordHash.OF_NOBODY : new PasswordHash(passwordHash);
    return hash.matches(password);
  }

  /** Whether the person may come in with a password; who comes from a provider alone may not. */
  boolean hasPassword() {
    return passwordHash != null;
  }

  /** Whether the password was given by somebody else, and lets in to choose another alone. */
  boolean mustChoosePassword() {
    return mustChoosePassword;
  }

  /** Has not chosen the present password. */
  void distrustPassword() {
    mustChoosePassword = true;
  }

  /** Whether the password is kept as a hash of yesterday's strength. */
  boolean isWeaklyKept() {
    return passwordHash != null && new PasswordHash(passwordHash).isOutdated();
  }

  void strengthen(PasswordHash stronger) {
    passwordHash = stronger.encoded();
  }

  void choose(PasswordHash password, Instant now) {
    passwordHash = password.encoded();
    mustChoosePassword = false;
    tokensFrom = now;
  }

  void become(Set<Role> wanted) {
    roles = Set.copyOf(wanted);
  }

  void speak(String wanted) {
    language = wanted;
  }

  /** Access tokens issued until now count no more. */
  void distrust(Instant now) {
    tokensFrom = now;
  }

  void disable(Instant now) {
    disabledAt = now;
    tokensFrom = now;
  }

  void enable() {
    disabledAt = null;
  }

  private Person.State state() {
    if (disabledAt != null) {
      return Person.State.DISABLED;
    }
    return passwordHash == null && externalSubject == null
        ? Person.State.INVITED
        : Person.State.ACTIVE;
  }

  Caller asCaller() {
    return new Caller(
        id.value(), new OrganisationId(organisationId), displayName, email, Set.copyOf(roles));
  }
}

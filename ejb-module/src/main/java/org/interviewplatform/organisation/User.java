package org.interviewplatform.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.tenant.OrganisationId;

/**
 * A person who works in the console. Born with an e-mail address that is unique in the whole
 * installation and a password of which only a slow hash is kept; acts as a {@link Caller}.
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
  private String passwordHash;

  @Convert(converter = RolesConverter.class)
  @Column
  private Set<Role> roles;

  @Column(name = "created_at")
  private Instant createdAt;

  /** For the persistence provider. */
  protected User() {}

  public User(
      OrganisationId organisation,
      String email,
      String displayName,
      PasswordHash password,
      Set<Role> roles,
      Instant createdAt) {
    this.id = UserId.create();
    this.organisationId = organisation.value();
    this.email = normalised(email);
    this.displayName = displayName;
    this.passwordHash = password.encoded();
    this.roles = Set.copyOf(roles);
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

  Person person() {
    return new Person(id, displayName, email, Set.copyOf(roles));
  }

  boolean knows(String password) {
    return new PasswordHash(passwordHash).matches(password);
  }

  Caller asCaller() {
    return new Caller(
        id.value(), new OrganisationId(organisationId), displayName, email, Set.copyOf(roles));
  }
}

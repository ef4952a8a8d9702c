package org.interviewplatform.platform.security;

import java.io.Serializable;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.interviewplatform.platform.tenant.OrganisationId;

/**
 * A user, as the session or the token tells.
 *
 * @param permissions what may be done: what the roles allow, or less through a token of narrow
 *     scope
 */
public record Caller(
    UUID userId,
    OrganisationId organisationId,
    String name,
    String email,
    Set<Role> roles,
    Set<Permission> permissions)
    implements Serializable {
  /** The sets are copied. */
  public Caller {
    roles = Set.copyOf(roles);
    permissions = Set.copyOf(permissions);
  }

  /** May do all that the roles allow. */
  public Caller(
      UUID userId, OrganisationId organisationId, String name, String email, Set<Role> roles) {
    this(userId, organisationId, name, email, roles, allowedBy(roles));
  }

  /** The same person, who may do no more than this. */
  public Caller within(Set<Permission> scope) {
    EnumSet<Permission> narrowed = EnumSet.noneOf(Permission.class);
    permissions.stream().filter(scope::contains).forEach(narrowed::add);
    return new Caller(userId, organisationId, name, email, roles, narrowed);
  }

  /** Whether it is allowed. */
  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }

  /** Whether only what was assigned to the person is there; a token's scope does not widen it. */
  public boolean seesOnlyAssigned() {
    return !allowedBy(roles).contains(Permission.SEE_ALL_INTERVIEWS);
  }

  private static Set<Permission> allowedBy(Collection<Role> roles) {
    EnumSet<Permission> allowed = EnumSet.noneOf(Permission.class);
    roles.forEach(role -> allowed.addAll(role.permissions()));
    return allowed;
  }
}

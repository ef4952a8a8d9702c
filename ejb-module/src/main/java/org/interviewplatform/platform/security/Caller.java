package org.interviewplatform.platform.security;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.interviewplatform.platform.tenant.OrganisationId;

/** A signed-in user, as the session or the token tells. */
public record Caller(
    UUID userId, OrganisationId organisationId, String name, String email, Set<Role> roles)
    implements Serializable {
  /** The roles are copied. */
  public Caller {
    roles = Set.copyOf(roles);
  }

  /** Whether one of the roles allows it. */
  public boolean may(Permission permission) {
    return roles.stream().anyMatch(role -> role.permissions().contains(permission));
  }
}

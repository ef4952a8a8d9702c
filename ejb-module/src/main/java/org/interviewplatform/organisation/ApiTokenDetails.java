package org.interviewplatform.organisation;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.interviewplatform.platform.security.Permission;

/**
 * An {@link ApiToken} as it may be shown.
 *
 * @param prefix its first characters, to tell it from others
 * @param maker who made it, and as whom it acts
 */
public record ApiTokenDetails(
    UUID id,
    String name,
    String prefix,
    Set<Permission> scopes,
    String maker,
    State state,
    Instant createdAt,
    Instant expiresAt,
    Optional<Instant> lastUsedAt) {

  /** Whether it still opens anything. */
  public enum State {
    ACTIVE,
    EXPIRED,
    REVOKED
  }
}

package org.interviewplatform.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.tenant.Tenant;

/** Tells for whom a program acts, by its token alone. */
@ApplicationScoped
public class ApiTokenDoor {
  private final ApiTokenService tokens;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected ApiTokenDoor() {
    this(null);
  }

  @Inject
  ApiTokenDoor(ApiTokenService tokens) {
    this.tokens = tokens;
  }

  /** Empty for a token that is none of ours, or good no more. */
  public Optional<Caller> caller(String token) {
    return tokens.organisationOf(token).flatMap(id -> Tenant.in(id, () -> tokens.caller(token)));
  }
}

package org.interviewplatform.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.interviewplatform.organisation.ApiTokenDoor;
import org.interviewplatform.organisation.ExternalSignIn;
import org.interviewplatform.organisation.SignIn;
import org.interviewplatform.organisation.UserId;
import org.interviewplatform.platform.security.Caller;

/**
 * Tells who calls the API. A token says who; what they may do, and whether they may come at all,
 * the database says, so that a disabled person and a changed role count from the next request on.
 */
@ApplicationScoped
public class ApiCallers {
  private final ApiTokenDoor tokens;
  private final SignIn signIn;
  private final ExternalSignIn external;
  private final GroupRoles groups;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected ApiCallers() {
    this(null, null, null, null);
  }

  @Inject
  ApiCallers(ApiTokenDoor tokens, SignIn signIn, ExternalSignIn external, GroupRoles groups) {
    this.groups = groups;
    this.external = external;
    this.tokens = tokens;
    this.signIn = signIn;
  }

  /** The caller; empty when the request names nobody who may come in. */
  Optional<Caller> of(HttpServletRequest request) {
    Optional<String> token = BearerToken.of(request);
    return token.isPresent() ? token.flatMap(tokens::caller) : byJwt(request);
  }

  private Optional<Caller> byJwt(HttpServletRequest request) {
    if (!(request.getUserPrincipal() instanceof JsonWebToken token)) {
      return Optional.empty();
    }
    return TokenSettings.BUILT_IN_ISSUER.equals(token.getIssuer())
        ? CallerClaims.read(token).flatMap(claimed -> again(claimed, token))
        : CallerClaims.readExternal(token, groups).flatMap(external::caller);
  }

  private Optional<Caller> again(Caller claimed, JsonWebToken token) {
    return signIn.again(
        claimed.organisationId(),
        new UserId(claimed.userId()),
        Instant.ofEpochSecond(token.getIssuedAtTime()));
  }
}

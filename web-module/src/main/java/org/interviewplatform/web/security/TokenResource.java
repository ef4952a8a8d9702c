package org.interviewplatform.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.platform.security.Caller;

/** Exchanges a password for an access token. */
@ApplicationScoped
@Path("/auth/token")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-in")
public class TokenResource {
  private final SignInDoor door;
  private final TokenIssuer issuer;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected TokenResource() {
    this(null, null);
  }

  @Inject
  public TokenResource(SignInDoor door, TokenIssuer issuer) {
    this.door = door;
    this.issuer = issuer;
  }

  @POST
  @Operation(
      summary = "Sign in with e-mail address and password",
      description =
          "Who has a second factor sends a code of it as well. Each code is taken once; the problem"
              + " says organisation.second-factor-needed, organisation.second-factor-refused or,"
              + " where the organisation requires one that is not set up,"
              + " organisation.second-factor-missing.")
  @APIResponse(
      responseCode = "200",
      description = "A bearer token",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AccessToken.class)))
  @APIResponse(
      responseCode = "401",
      description = "The two do not belong together, or a good code is missing")
  @APIResponse(responseCode = "429", description = "Too many have failed; see Retry-After")
  public Response signIn(
      @Context HttpServletRequest request, @Valid @NotNull Credentials credentials) {
    Caller caller =
        door.enter(request, credentials.email(), credentials.password(), credentials.given());
    AccessToken token = issuer.issue(caller);
    CacheControl never = new CacheControl();
    never.setNoStore(true);
    return Response.ok(token).cacheControl(never).build();
  }
}

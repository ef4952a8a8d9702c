package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.organisation.ApiTokenDetails;
import org.interviewplatform.organisation.ApiTokenService;
import org.interviewplatform.platform.paging.Slice;
import org.jspecify.annotations.Nullable;

/** Tokens by which programs act for the person who made them. */
@Dependent
@Path("/api-tokens")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "API tokens")
@SecurityRequirement(name = ApiApplication.BEARER)
public class ApiTokensResource {
  private final ApiTokenService tokens;
  private final Once once;
  private final Cursors cursors;

  @Inject
  public ApiTokensResource(ApiTokenService tokens, Once once, Cursors cursors) {
    this.once = once;
    this.cursors = cursors;
    this.tokens = tokens;
  }

  /** Lists them. */
  @GET
  @APIResponseSchema(value = ApiTokensPage.class, responseDescription = "Some API tokens")
  @Operation(summary = "The organisation's API tokens, newest first, without their secrets")
  public ApiTokensPage list(
      @Parameter(description = "nextCursor of the page before") @QueryParam("cursor")
          @Nullable String cursor,
      @Parameter(description = Given.LIMIT, example = "20") @QueryParam("limit")
          @Nullable String limit) {
    Slice<ApiTokenDetails> found = tokens.newest(cursors.read(cursor), Given.limit(limit));
    return new ApiTokensPage(
        found.items().stream().map(ApiTokenView::of).toList(),
        found.next().map(cursors::write).orElse(null));
  }

  /** Makes one. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponse(
      responseCode = "201",
      description = "The token; its secret is not shown again",
      content = @Content(schema = @Schema(implementation = ApiTokenView.class)))
  @Operation(
      summary = "Make a token that acts for the caller, within its scopes",
      description = "Scopes are permissions; a token cannot make tokens.")
  public Response create(
      @HeaderParam(Headers.IDEMPOTENCY_KEY) @Nullable String key, ApiTokenBody body) {
    ApiTokenView made =
        once.answer(
            key,
            "/api-tokens",
            body,
            ApiTokenView.class,
            () -> ApiTokenView.of(tokens.create(Given.required("The body", body).toDraft())));
    return Response.status(Response.Status.CREATED).entity(made).build();
  }

  /** Ends one. */
  @DELETE
  @Path("/{id}")
  @APIResponse(responseCode = "204", description = "It opens nothing any more")
  @Operation(summary = "Revoke a token")
  public void revoke(@PathParam("id") UUID id) {
    tokens.revoke(id);
  }
}

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.review.ShareLink;
import org.interviewplatform.review.ShareService;
import org.interviewplatform.session.SessionId;
import org.jspecify.annotations.Nullable;

/** Links that show a candidate's answers to people without an account. */
@Dependent
@Path("/sessions/{id}/share-links")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Review")
@SecurityRequirement(name = ApiApplication.BEARER)
public class ShareLinksResource {
  private final ShareService shares;
  private final Once once;

  @Inject
  public ShareLinksResource(ShareService shares, Once once) {
    this.once = once;
    this.shares = shares;
  }

  /** Reads them. */
  @GET
  @Operation(
      summary = "Links to a candidate's answers, newest first, with how often they were used")
  public List<ShareLinkView> list(@PathParam("id") UUID id) {
    return shares.of(new SessionId(id)).stream().map(this::view).toList();
  }

  /** Makes one. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponse(
      responseCode = "201",
      description = "The link",
      content = @Content(schema = @Schema(implementation = ShareLinkView.class)))
  @Operation(summary = "Show chosen answers to whoever has the link, until it expires")
  public Response share(
      @PathParam("id") UUID id,
      @HeaderParam(Headers.IDEMPOTENCY_KEY) @Nullable String key,
      ShareLinkBody body) {
    ShareLinkView link =
        once.answer(
            key,
            "/sessions/" + id + "/share-links",
            body,
            ShareLinkView.class,
            () ->
                view(shares.share(new SessionId(id), Given.required("The body", body).toDraft())));
    return Response.status(Response.Status.CREATED).entity(link).build();
  }

  /** Ends one. */
  @DELETE
  @Path("/{linkId}")
  @APIResponse(responseCode = "204", description = "It shows nothing any more")
  @Operation(summary = "End a link at once")
  public void revoke(@PathParam("id") UUID id, @PathParam("linkId") UUID link) {
    shares.revoke(new SessionId(id), link);
  }

  private ShareLinkView view(ShareLink link) {
    return ShareLinkView.of(link, shares.addressOf(link));
  }
}

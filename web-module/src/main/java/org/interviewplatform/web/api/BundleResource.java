package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.report.BundleDownloads;
import org.interviewplatform.report.BundleService;
import org.interviewplatform.session.SessionId;

/** The signed record of one candidate. */
@Dependent
@Path("/sessions/{id}/bundle")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
    responseCode = "default",
    description = "Anything else is a problem",
    content =
        @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Tag(name = "Results")
@SecurityRequirement(name = ApiApplication.BEARER)
public class BundleResource {
  private final BundleService bundles;
  private final BundleDownloads downloads;

  @Inject
  public BundleResource(BundleService bundles, BundleDownloads downloads) {
    this.bundles = bundles;
    this.downloads = downloads;
  }

  /** Tells how the newest stands. */
  @GET
  @APIResponseSchema(value = BundleView.class, responseDescription = "The newest bundle")
  @Operation(summary = "How the newest evidence bundle stands, with an address to download it")
  public BundleView get(@PathParam("id") UUID id) {
    return BundleView.of(downloads.find(new SessionId(id)));
  }

  /** Asks for one. */
  @POST
  @APIResponse(
      responseCode = "202",
      description = "It is being packed",
      content = @Content(schema = @Schema(implementation = BundleView.class)))
  @Operation(
      summary = "Ask for a signed evidence bundle of the candidate as things stand now",
      description = "Refused while the caller still has competencies to rate blind.")
  public Response request(@PathParam("id") UUID id) {
    SessionId session = new SessionId(id);
    bundles.request(session);
    return Response.accepted(BundleView.of(downloads.find(session))).build();
  }
}

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
import org.interviewplatform.privacy.ErasureService;

/** Erases candidates. */
@Dependent
@Path("/sessions/{id}/erasure")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
    responseCode = "default",
    description = "Anything else is a problem",
    content =
        @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Tag(name = "Privacy")
@SecurityRequirement(name = ApiApplication.BEARER)
public class ErasureResource {
  private final ErasureService erasures;

  @Inject
  public ErasureResource(ErasureService erasures) {
    this.erasures = erasures;
  }

  /** Tells how it stands. */
  @GET
  @APIResponseSchema(value = ErasureView.class, responseDescription = "How it stands")
  @Operation(
      summary = "How the erasure of a candidate stands, with the certificate when it is done")
  public ErasureView get(@PathParam("id") UUID id) {
    return ErasureView.of(erasures.find(id));
  }

  /** Asks for it. */
  @POST
  @APIResponse(
      responseCode = "202",
      description = "It will be done soon",
      content = @Content(schema = @Schema(implementation = ErasureView.class)))
  @APIResponse(responseCode = "409", description = "A legal hold forbids it")
  @Operation(
      summary = "Erase everything of a candidate",
      description =
          "Rows, recordings, transcripts, analyses, ratings, reports and mails. It cannot be"
              + " undone; a certificate without personal data is left.")
  public Response ask(@PathParam("id") UUID id) {
    return Response.accepted(ErasureView.of(erasures.ask(id))).build();
  }
}

package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.privacy.CandidateDownloads;
import org.interviewplatform.privacy.ExportService;

/** Tells everything that is kept of a candidate. */
@Dependent
@Path("/sessions/{id}/data")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy")
@SecurityRequirement(name = ApiApplication.BEARER)
public class CandidateDataResource {
  private final ExportService exports;
  private final CandidateDownloads downloads;

  @Inject
  public CandidateDataResource(ExportService exports, CandidateDownloads downloads) {
    this.exports = exports;
    this.downloads = downloads;
  }

  /** Reads it. */
  @GET
  @APIResponse(
      responseCode = "200",
      description = "Rows by table, and files with addresses that are good for an hour",
      content = @Content(schema = @Schema(implementation = CandidateDataView.class)))
  @Operation(
      summary = "Everything that is kept of a candidate",
      description =
          "For the candidate who asks. What the candidate said of their sex and ethnicity is kept"
              + " where nobody can read it, and so is not in it.")
  public Response get(@PathParam("id") UUID id) {
    return Response.ok(CandidateDataView.of(exports.read(id), downloads))
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"candidate-" + id + ".json\"")
        .build();
  }
}

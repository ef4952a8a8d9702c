package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.fairness.BiasAudit;
import org.interviewplatform.fairness.BiasAuditCsv;
import org.interviewplatform.fairness.FairnessService;
import org.interviewplatform.interview.InterviewId;
import org.jspecify.annotations.Nullable;

/** Whether groups of candidates fare alike. */
@Dependent
@Path("/bias-audit")
@APIResponse(
    responseCode = "default",
    description = "Anything else is a problem",
    content =
        @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Tag(name = "Review")
@SecurityRequirement(name = ApiApplication.BEARER)
public class BiasAuditResource {
  private static final String SCOPE = "One interview; all of the organisation if left out";

  private final FairnessService fairness;

  @Inject
  public BiasAuditResource(FairnessService fairness) {
    this.fairness = fairness;
  }

  /** Counts and compares. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = BiasAuditView.class, responseDescription = "How groups fared")
  @Operation(
      summary = "Impact ratios by sex, race or ethnicity and both",
      description =
          "For decisions to advance, and for scores above the median. Of fewer than ten people"
              + " nothing is told.")
  public BiasAuditView get(
      @Parameter(description = SCOPE) @QueryParam("interviewId") @Nullable String interview) {
    return BiasAuditView.of(audit(interview));
  }

  /** The same as a file. */
  @GET
  @Path("/csv")
  @Produces("text/csv")
  @APIResponse(
      responseCode = "200",
      description = "How groups fared",
      content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
  @Operation(summary = "The same as CSV")
  public Response csv(
      @Parameter(description = SCOPE) @QueryParam("interviewId") @Nullable String interview) {
    return Response.ok(BiasAuditCsv.of(audit(interview)), "text/csv;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"bias-audit.csv\"")
        .build();
  }

  private BiasAudit audit(@Nullable String interview) {
    return fairness.audit(
        Optional.ofNullable(interview)
            .filter(id -> !id.isEmpty())
            .map(id -> new InterviewId(Given.id("interviewId", id))));
  }
}

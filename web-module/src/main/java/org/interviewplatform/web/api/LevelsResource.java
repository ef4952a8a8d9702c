package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.analysis.RescoringService;
import org.interviewplatform.session.SessionId;

/** Levels that a chat model proposes for a candidate's answers. */
@Dependent
@Path("/sessions/{id}/levels")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
    responseCode = "default",
    description = "Anything else is a problem",
    content =
        @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Tag(name = "Results")
@SecurityRequirement(name = ApiApplication.BEARER)
public class LevelsResource {
  private final RescoringService rescoring;

  @Inject
  public LevelsResource(RescoringService rescoring) {
    this.rescoring = rescoring;
  }

  /** Asks for those that are missing. */
  @POST
  @APIResponse(
      responseCode = "202",
      description = "So many answers are being scored",
      content = @Content(schema = @Schema(implementation = LevelsAskedView.class)))
  @Operation(
      summary = "Ask the chat model for levels of answers that have none",
      description =
          "For answers whose levels were withheld for a reason that may be gone. Those that have"
              + " levels keep them; those that are being scored already are not asked about twice.")
  public Response ask(@PathParam("id") UUID id) {
    int answers = rescoring.request(new SessionId(id));
    return Response.accepted(new LevelsAskedView(answers)).build();
  }

  /** What was begun. */
  @Schema(name = "LevelsAsked")
  public record LevelsAskedView(int answers) {}
}

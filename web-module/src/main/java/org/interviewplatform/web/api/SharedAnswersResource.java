package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.media.MediaLinks;
import org.interviewplatform.platform.limit.Action;
import org.interviewplatform.review.SharedAnswersService;

/** Answers for the holder of a link, who needs no account. */
@Dependent
@Path("/public/shared/{token}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Review")
public class SharedAnswersResource {
  private final SharedAnswersService shared;
  private final MediaLinks links;

  @Inject
  public SharedAnswersResource(SharedAnswersService shared, MediaLinks links) {
    this.shared = shared;
    this.links = links;
  }

  /** Shows them. */
  @GET
  @Limited(Action.SHARED)
  @Operation(summary = "The answers behind a link; that it was looked at is recorded")
  @APIResponse(
      responseCode = "200",
      description = "The answers that were chosen",
      content = @Content(schema = @Schema(implementation = SharedAnswersView.class)))
  @APIResponse(responseCode = "404", description = "Nobody has this link")
  @APIResponse(responseCode = "410", description = "The link has expired or was revoked")
  public SharedAnswersView get(@PathParam("token") String token) {
    return shared.visit(token, answers -> SharedAnswersView.of(answers, links));
  }
}

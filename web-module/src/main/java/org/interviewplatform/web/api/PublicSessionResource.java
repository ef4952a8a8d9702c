package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.media.UploadLimits;
import org.interviewplatform.session.CandidateService;
import org.interviewplatform.session.OwnSession;
import org.interviewplatform.session.OwnSessionDesk;
import org.jspecify.annotations.Nullable;

/** A candidate's own session. */
@Dependent
@Path("/public")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Candidates")
@SecurityRequirement(name = ApiApplication.SESSION)
public class PublicSessionResource {
  private final CandidateService candidates;
  private final OwnSessionDesk own;
  private final VideoShelf videos;
  private final UploadLimits limits;

  @Inject
  public PublicSessionResource(
      CandidateService candidates, OwnSessionDesk own, VideoShelf videos, UploadLimits limits) {
    this.videos = videos;
    this.candidates = candidates;
    this.own = own;
    this.limits = limits;
  }

  /** Tells how the session stands. */
  @GET
  @Path("/session")
  @APIResponseSchema(value = PublicSessionView.class, responseDescription = "The session")
  @Operation(summary = "How the session stands: questions and the answers that have arrived")
  public PublicSessionView session(@HeaderParam(Headers.SESSION_TOKEN) @Nullable String token) {
    return candidates.visit(Given.sessionToken(token), id -> view(own.read(id)));
  }

  private PublicSessionView view(OwnSession session) {
    return PublicSessionView.of(
        session, videos.of(session.details().interview()), limits.mostBytes());
  }

  /** Finishes the session. */
  @POST
  @Path("/complete-interview")
  @APIResponseSchema(value = CompletionView.class, responseDescription = "The session is handed in")
  @Operation(
      summary = "Hand in all answers",
      description = "Sent again, the answer is the same and nothing happens twice.")
  @APIResponse(responseCode = "409", description = "Answers are missing")
  public CompletionView complete(
      @HeaderParam(Headers.SESSION_TOKEN) @Nullable String token,
      @HeaderParam(Headers.IDEMPOTENCY_KEY) @Nullable String key) {
    Given.idempotencyKey(key);
    return new CompletionView(candidates.submit(Given.sessionToken(token)).status().name());
  }
}

package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.interview.PublicInterview;
import org.interviewplatform.interview.PublicInterviewService;
import org.interviewplatform.organisation.BrandingService;
import org.interviewplatform.platform.limit.Action;
import org.interviewplatform.platform.tenant.Tenant;
import org.interviewplatform.session.CandidateService;
import org.interviewplatform.session.SessionStart;
import org.interviewplatform.session.StartedSession;
import org.jspecify.annotations.Nullable;

/** What the holder of a link may do. */
@Dependent
@Path("/public/interview/{token}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Candidates")
public class PublicInterviewResource {
  private final PublicInterviewService interviews;
  private final CandidateService candidates;
  private final BrandingService branding;
  private final VideoShelf videos;

  @Inject
  public PublicInterviewResource(
      PublicInterviewService interviews,
      CandidateService candidates,
      BrandingService branding,
      VideoShelf videos) {
    this.videos = videos;
    this.branding = branding;
    this.interviews = interviews;
    this.candidates = candidates;
  }

  /** Shows the interview behind a link. */
  @GET
  @Operation(summary = "Show the interview behind a link")
  @APIResponse(
      responseCode = "200",
      description = "What a candidate may know before beginning",
      content = @Content(schema = @Schema(implementation = PublicInterviewView.class)))
  @APIResponse(responseCode = "404", description = "Nobody has this link")
  @APIResponse(responseCode = "410", description = "The link has expired or the interview closed")
  public PublicInterviewView get(@PathParam("token") String token) {
    return interviews.visit(
        token, seen -> PublicInterviewView.of(seen, token, videos.of(seen.id())));
  }

  /** Shows the organisation's logo, also when the interview is over. */
  @GET
  @Path("/logo")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "The logo of the organisation that invites")
  @APIResponse(responseCode = "200", description = "The image")
  public Response logo(@PathParam("token") String token) {
    return LogoAnswer.of(Tenant.in(interviews.organisationOf(token), branding::logo));
  }

  /** Begins a session. */
  @POST
  @Path("/sessions")
  @Limited(Action.START)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Begin a session, with consent",
      description =
          "Sent again with the same Idempotency-Key, the session is the same. Behind a personal"
              + " link there is one session, from whatever device; the candidate may be left out.")
  @APIResponse(
      responseCode = "201",
      description = "The session, its token and the questions",
      content = @Content(schema = @Schema(implementation = StartedSessionView.class)))
  @APIResponse(
      responseCode = "200",
      description = "The session that was begun before on this personal link",
      content = @Content(schema = @Schema(implementation = StartedSessionView.class)))
  @APIResponse(responseCode = "410", description = "The time to begin is over")
  @APIResponse(responseCode = "422", description = "There is no consent to recording")
  public Response start(
      @PathParam("token") String token,
      @HeaderParam(Headers.IDEMPOTENCY_KEY) @Nullable String key,
      SessionStartBody body) {
    PublicInterview interview = interviews.open(token);
    SessionStart start = Given.required("The body", body).toStart(Given.idempotencyKey(key));
    StartedSession started = candidates.start(token, start);
    Response.ResponseBuilder answer =
        started.created()
            ? Response.created(UriBuilder.fromPath("public/session").build())
            : Response.ok();
    return answer.entity(StartedSessionView.of(started, interview.questions())).build();
  }
}

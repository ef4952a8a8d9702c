package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.platform.limit.Action;
import org.interviewplatform.session.Candidate;
import org.interviewplatform.session.CandidateService;
import org.interviewplatform.session.OwnSessionDesk;
import org.interviewplatform.session.RequestKind;
import org.interviewplatform.session.RequestMade;
import org.interviewplatform.session.SessionId;
import org.jspecify.annotations.Nullable;

/** What candidates may correct, take back and ask for. */
@Dependent
@Path("/public")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Candidates")
@SecurityRequirement(name = ApiApplication.SESSION)
public class OwnSessionResource {
  private static final int ACCEPTED = 202;
  private static final int CREATED = 201;

  private final CandidateService candidates;
  private final OwnSessionDesk own;

  @Inject
  public OwnSessionResource(CandidateService candidates, OwnSessionDesk own) {
    this.candidates = candidates;
    this.own = own;
  }

  /** Corrects name and address. */
  @PUT
  @Path("/session/candidate")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Correct the candidate's name and e-mail address")
  @APIResponse(responseCode = "204", description = "Corrected")
  public void correct(
      @HeaderParam(Headers.SESSION_TOKEN) @Nullable String token, SessionStartBody.Person body) {
    Candidate candidate = Given.required("The body", body).toCandidate();
    visit(token, session -> own.correct(session, candidate));
  }

  /** Takes back the consent to analysis by software. */
  @POST
  @Path("/session/consents/ai-analysis")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Take back the consent to analysis by software",
      description = "What software made of the answers is removed; people go on.")
  @APIResponse(responseCode = "204", description = "Taken back")
  public void withdraw(
      @HeaderParam(Headers.SESSION_TOKEN) @Nullable String token,
      @HeaderParam(Headers.IDEMPOTENCY_KEY) @Nullable String key,
      WithdrawalBody body) {
    Given.idempotencyKey(key);
    Given.required("The body", body).require();
    visit(token, own::withdrawAnalysis);
  }

  /** Asks something of people. */
  @POST
  @Path("/session/requests")
  @Limited(Action.MESSAGE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Ask for human review or deletion",
      description = "Once of each kind; a second time, the first counts.")
  @APIResponse(
      responseCode = "201",
      description = "The people in charge have been told",
      content = @Content(schema = @Schema(implementation = PublicSessionView.RequestView.class)))
  public Response ask(
      @HeaderParam(Headers.SESSION_TOKEN) @Nullable String token,
      @HeaderParam(Headers.IDEMPOTENCY_KEY) @Nullable String key,
      CandidateRequestBody body) {
    Given.idempotencyKey(key);
    RequestKind kind = Given.required("The body", body).toKind();
    String note = body.toNote();
    RequestMade made =
        candidates.visit(Given.sessionToken(token), session -> own.ask(session, kind, note));
    return Response.status(CREATED).entity(PublicSessionView.RequestView.of(made)).build();
  }

  /** Mails the link to go on with. */
  @POST
  @Path("/session/resume-mail")
  @Limited(Action.MESSAGE)
  @Operation(summary = "Have the link to go on with mailed to the candidate's address")
  @APIResponse(responseCode = "202", description = "It will be sent")
  public Response mail(
      @HeaderParam(Headers.SESSION_TOKEN) @Nullable String token,
      @HeaderParam(Headers.IDEMPOTENCY_KEY) @Nullable String key) {
    Given.idempotencyKey(key);
    visit(token, own::mailResumeLink);
    return Response.status(ACCEPTED).build();
  }

  private void visit(@Nullable String token, Consumer<SessionId> visit) {
    candidates.visit(
        Given.sessionToken(token),
        session -> {
          visit.accept(session);
          return Boolean.TRUE;
        });
  }
}

package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.media.OriginalId;
import org.interviewplatform.platform.limit.Action;
import org.interviewplatform.session.AnswerService;
import org.interviewplatform.session.AttemptId;
import org.interviewplatform.session.CandidateService;
import org.interviewplatform.session.PauseDesk;
import org.jspecify.annotations.Nullable;

/** Attempts under way, and those whose recording has arrived. */
@Dependent
@Path("/public/attempts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Candidates")
@SecurityRequirement(name = ApiApplication.SESSION)
public class AttemptsResource {
  private final CandidateService candidates;
  private final AnswerService answers;
  private final PauseDesk pauses;
  private final Clock clock;

  @Inject
  public AttemptsResource(
      CandidateService candidates, AnswerService answers, PauseDesk pauses, Clock clock) {
    this.candidates = candidates;
    this.answers = answers;
    this.pauses = pauses;
    this.clock = clock;
  }

  /** Stops the clock. */
  @POST
  @Path("/pause")
  @Limited(Action.OPEN)
  @APIResponseSchema(
      value = BegunAttemptView.class,
      responseDescription = "The attempt; without \"pausedUntil\" its clock runs on")
  @Operation(
      summary = "Stop the answer clock, because a camera or microphone went away",
      description = "Twice in an attempt, for three minutes at most. Sent again, no time is won.")
  @APIResponse(responseCode = "404", description = "There is no such attempt")
  public BegunAttemptView pause(
      @HeaderParam(Headers.SESSION_TOKEN) @Nullable String token,
      @HeaderParam(Headers.IDEMPOTENCY_KEY) @Nullable String key,
      @PathParam("id") UUID id) {
    Given.idempotencyKey(key);
    return candidates.visit(
        Given.sessionToken(token),
        session -> BegunAttemptView.of(pauses.pause(session, new AttemptId(id)), clock.instant()));
  }

  /** Lets the clock run again. */
  @POST
  @Path("/go-on")
  @Limited(Action.OPEN)
  @APIResponseSchema(
      value = BegunAttemptView.class,
      responseDescription = "The attempt with its new end")
  @Operation(summary = "Let the answer clock run again, because there is a device again")
  @APIResponse(responseCode = "404", description = "There is no such attempt")
  public BegunAttemptView goOn(
      @HeaderParam(Headers.SESSION_TOKEN) @Nullable String token,
      @HeaderParam(Headers.IDEMPOTENCY_KEY) @Nullable String key,
      @PathParam("id") UUID id) {
    Given.idempotencyKey(key);
    return candidates.visit(
        Given.sessionToken(token),
        session -> BegunAttemptView.of(pauses.goOn(session, new AttemptId(id)), clock.instant()));
  }

  /** Makes stored segments the answer. */
  @POST
  @Path("/answer")
  @Limited(Action.UPLOAD)
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = ReceiptView.class, responseDescription = "The answer is kept")
  @Operation(
      summary = "Make stored segments the answer",
      description = "In the order given. Sent again, the receipt is the same.")
  @APIResponse(responseCode = "404", description = "There is no such attempt")
  @APIResponse(responseCode = "409", description = "Segments are missing; the detail lists them")
  public ReceiptView answer(
      @HeaderParam(Headers.SESSION_TOKEN) @Nullable String token,
      @HeaderParam(Headers.IDEMPOTENCY_KEY) @Nullable String key,
      @PathParam("id") UUID id,
      AnswerBody body) {
    Given.idempotencyKey(key);
    List<OriginalId> segments = Given.required("The body", body).toSegments();
    return candidates.visit(
        Given.sessionToken(token),
        session -> ReceiptView.of(answers.answer(session, new AttemptId(id), segments)));
  }
}

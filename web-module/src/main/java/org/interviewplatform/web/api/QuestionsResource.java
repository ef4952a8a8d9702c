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
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.platform.limit.Action;
import org.interviewplatform.session.AnswerDownloads;
import org.interviewplatform.session.BegunAttempt;
import org.interviewplatform.session.CandidateService;
import org.interviewplatform.session.QuestionDesk;
import org.jspecify.annotations.Nullable;

/** The questions of a session, and the clocks that run with them. */
@Dependent
@Path("/public/questions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Candidates")
@SecurityRequirement(name = ApiApplication.SESSION)
public class QuestionsResource {
  private static final int OK = 200;
  private static final int CREATED = 201;

  private final CandidateService candidates;
  private final QuestionDesk questions;
  private final AnswerDownloads downloads;
  private final VideoShelf videos;
  private final Clock clock;

  @Inject
  public QuestionsResource(
      CandidateService candidates,
      QuestionDesk questions,
      AnswerDownloads downloads,
      VideoShelf videos,
      Clock clock) {
    this.videos = videos;
    this.candidates = candidates;
    this.questions = questions;
    this.downloads = downloads;
    this.clock = clock;
  }

  /** Opens a question. */
  @POST
  @Path("/open")
  @Limited(Action.OPEN)
  @APIResponseSchema(
      value = CandidateQuestionView.class,
      responseDescription = "The question with its text and clock")
  @Operation(
      summary = "Show a question; its thinking time begins",
      description = "Sent again, the answer is the same and no time is won.")
  @APIResponse(responseCode = "410", description = "The deadline has passed")
  public CandidateQuestionView open(
      @HeaderParam(Headers.SESSION_TOKEN) @Nullable String token,
      @HeaderParam(Headers.IDEMPOTENCY_KEY) @Nullable String key,
      @PathParam("id") UUID id) {
    Given.idempotencyKey(key);
    return candidates.visit(
        Given.sessionToken(token),
        session ->
            CandidateQuestionView.of(
                questions.open(session, new QuestionId(id)),
                videos.of(questions.interview(session).id())));
  }

  /** Begins an attempt. */
  @POST
  @Path("/attempts")
  @Limited(Action.OPEN)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Start the answer clock",
      description =
          "Without \"again\" the newest attempt is answered as it stands, so a reload cannot reset"
              + " it. With it, the next attempt begins; with the same Idempotency-Key only once.")
  @APIResponse(
      responseCode = "201",
      description = "The attempt that begins now",
      content = @Content(schema = @Schema(implementation = BegunAttemptView.class)))
  @APIResponse(
      responseCode = "200",
      description = "The attempt that was begun before",
      content = @Content(schema = @Schema(implementation = BegunAttemptView.class)))
  @APIResponse(responseCode = "409", description = "There are no retakes left")
  @APIResponse(responseCode = "410", description = "The deadline has passed")
  public Response begin(
      @HeaderParam(Headers.SESSION_TOKEN) @Nullable String token,
      @HeaderParam(Headers.IDEMPOTENCY_KEY) @Nullable String key,
      @PathParam("id") UUID id,
      @Nullable AttemptBody body) {
    Optional<String> idempotencyKey = Given.idempotencyKey(key);
    boolean again = body != null && Boolean.TRUE.equals(body.again());
    BegunAttempt begun =
        candidates.visit(
            Given.sessionToken(token),
            session -> questions.begin(session, new QuestionId(id), again, idempotencyKey));
    return Response.status(begun.created() ? CREATED : OK)
        .entity(BegunAttemptView.of(begun.attempt(), clock.instant()))
        .build();
  }

  /** Gives the candidate the own answer. */
  @GET
  @Path("/answer")
  @APIResponseSchema(value = DownloadView.class, responseDescription = "Where the answer lies")
  @Operation(summary = "An address, good for an hour, from which the own answer may be saved")
  @APIResponse(responseCode = "404", description = "There is no answer to this question")
  public DownloadView answer(
      @HeaderParam(Headers.SESSION_TOKEN) @Nullable String token, @PathParam("id") UUID id) {
    return candidates.visit(
        Given.sessionToken(token),
        session -> DownloadView.of(downloads.of(session, new QuestionId(id))));
  }
}

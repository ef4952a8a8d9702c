package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.media.MediaContent;
import org.interviewplatform.media.MediaFormat;
import org.interviewplatform.platform.limit.Action;
import org.interviewplatform.session.AnswerReceipt;
import org.interviewplatform.session.AnswerService;
import org.interviewplatform.session.AttemptId;
import org.interviewplatform.session.CandidateService;
import org.interviewplatform.session.UploadWish;
import org.jspecify.annotations.Nullable;

/** Takes a whole answer as the body of one request and streams it on to the object storage. */
@Dependent
@Path("/public/upload-response")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Candidates")
@SecurityRequirement(name = ApiApplication.SESSION)
public class UploadResponseResource {
  private static final int CREATED = 201;

  private final CandidateService candidates;
  private final AnswerService answers;

  @Inject
  public UploadResponseResource(CandidateService candidates, AnswerService answers) {
    this.candidates = candidates;
    this.answers = answers;
  }

  /** Takes an answer. */
  @POST
  @Limited(Action.UPLOAD)
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "Send an answer in one request",
      description =
          "The body is the recording, or the text in UTF-8. It may belong to an attempt whose"
              + " time was begun; without one it counts by itself. Sent again with the same Idempotency-Key and content, the"
              + " receipt is the same.")
  @RequestBody(
      content = {
        @Content(mediaType = "video/webm", schema = @Schema(format = "binary")),
        @Content(mediaType = "video/mp4", schema = @Schema(format = "binary")),
        @Content(mediaType = "audio/webm", schema = @Schema(format = "binary")),
        @Content(mediaType = "audio/mp4", schema = @Schema(format = "binary")),
        @Content(mediaType = "audio/ogg", schema = @Schema(format = "binary")),
        @Content(mediaType = "audio/wav", schema = @Schema(format = "binary")),
        @Content(mediaType = "text/plain", schema = @Schema(format = "binary"))
      })
  @APIResponse(
      responseCode = "201",
      description = "The answer is stored and its checksum verified",
      content = @Content(schema = @Schema(implementation = ReceiptView.class)))
  @APIResponse(responseCode = "411", description = "Content-Length is missing")
  @APIResponse(responseCode = "413", description = "The recording is larger than taken")
  @APIResponse(responseCode = "415", description = "No recording is of this content type")
  @APIResponse(responseCode = "422", description = "The body is empty or differs from its digest")
  public Response upload(
      @HeaderParam(Headers.SESSION_TOKEN) @Nullable String token,
      @HeaderParam(Headers.IDEMPOTENCY_KEY) @Nullable String key,
      @QueryParam("questionId") @Nullable String question,
      @QueryParam("attemptId") @Nullable String attempt,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String type,
      @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
      @Parameter(example = "sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:")
          @HeaderParam(Headers.CONTENT_DIGEST)
          @Nullable String digest,
      InputStream body) {
    Optional<String> idempotencyKey = Given.idempotencyKey(key);
    QuestionId wanted = new QuestionId(Given.id("questionId", question));
    Optional<AttemptId> ofAttempt = Given.optionalId("attemptId", attempt).map(AttemptId::new);
    return candidates.visit(
        Given.sessionToken(token),
        session -> {
          MediaFormat format = MediaFormat.of(type == null ? "" : type);
          UploadWish wish = new UploadWish(wanted, format, ofAttempt, 0);
          MediaContent content =
              new MediaContent(Given.length(length), ContentDigest.sha256(digest));
          return created(answers.receive(session, wish, content, idempotencyKey, body));
        });
  }

  private static Response created(AnswerReceipt receipt) {
    return Response.status(CREATED).entity(ReceiptView.of(receipt)).build();
  }
}

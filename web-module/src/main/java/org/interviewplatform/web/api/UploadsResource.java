package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.media.OriginalId;
import org.interviewplatform.media.UploadLimits;
import org.interviewplatform.platform.limit.Action;
import org.interviewplatform.platform.storage.ObjectStorage;
import org.interviewplatform.session.AnswerService;
import org.interviewplatform.session.CandidateService;
import org.interviewplatform.session.UploadWish;
import org.jspecify.annotations.Nullable;

/** Answers whose parts the browser puts into the object storage by itself. */
@Dependent
@Path("/public/uploads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Candidates")
@SecurityRequirement(name = ApiApplication.SESSION)
public class UploadsResource {
  private static final int CREATED = 201;

  private final CandidateService candidates;
  private final AnswerService answers;
  private final UploadLimits limits;

  @Inject
  public UploadsResource(CandidateService candidates, AnswerService answers, UploadLimits limits) {
    this.candidates = candidates;
    this.answers = answers;
    this.limits = limits;
  }

  /** Begins an upload. */
  @POST
  @Limited(Action.UPLOAD)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Begin an answer, or a segment of one, that comes in parts")
  @APIResponse(
      responseCode = "201",
      description = "The upload",
      content = @Content(schema = @Schema(implementation = UploadView.class)))
  public Response begin(
      @HeaderParam(Headers.SESSION_TOKEN) @Nullable String token,
      @HeaderParam(Headers.IDEMPOTENCY_KEY) @Nullable String key,
      UploadBody body) {
    Optional<String> idempotencyKey = Given.idempotencyKey(key);
    UploadWish wish = Given.required("The body", body).toWish();
    OriginalId upload =
        candidates.visit(
            Given.sessionToken(token), session -> answers.begin(session, wish, idempotencyKey));
    return Response.status(CREATED)
        .entity(new UploadView(upload.value(), ObjectStorage.MINIMUM_PART_SIZE, limits.mostBytes()))
        .build();
  }

  /** Signs parts. */
  @POST
  @Path("/{id}/parts")
  @Limited(Action.SIGN)
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = SignedPartsView.class, responseDescription = "Where to put the parts")
  @Operation(summary = "Addresses to which parts may be put, for a quarter of an hour")
  public SignedPartsView sign(
      @HeaderParam(Headers.SESSION_TOKEN) @Nullable String token,
      @PathParam("id") UUID id,
      PartNumbersBody body) {
    List<Integer> numbers = Given.required("The body", body).numbers();
    List<URI> addresses =
        candidates.visit(
            Given.sessionToken(token),
            session -> answers.signParts(session, new OriginalId(id), numbers));
    return SignedPartsView.of(numbers, addresses);
  }

  /** Lists the parts that have arrived. */
  @GET
  @Path("/{id}/parts")
  @APIResponseSchema(
      value = StoredPartsView.class,
      responseDescription = "The parts the store holds")
  @Operation(summary = "The parts that have arrived")
  public StoredPartsView parts(
      @HeaderParam(Headers.SESSION_TOKEN) @Nullable String token, @PathParam("id") UUID id) {
    return candidates.visit(
        Given.sessionToken(token),
        session -> StoredPartsView.of(answers.parts(session, new OriginalId(id))));
  }

  /** Completes an upload. */
  @POST
  @Path("/{id}/complete")
  @Limited(Action.UPLOAD)
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = ReceiptView.class, responseDescription = "The answer is kept")
  @Operation(
      summary = "All parts have been put",
      description =
          "A segment of an attempt is kept for its answer; anything else is the answer. Sent again,"
              + " the receipt is the same.")
  @APIResponse(responseCode = "409", description = "Bytes are missing; the upload may go on")
  @APIResponse(responseCode = "413", description = "Too many bytes; the upload has been given up")
  public ReceiptView complete(
      @HeaderParam(Headers.SESSION_TOKEN) @Nullable String token,
      @PathParam("id") UUID id,
      ContentBody body) {
    return candidates.visit(
        Given.sessionToken(token),
        session ->
            ReceiptView.of(
                answers.complete(
                    session, new OriginalId(id), Given.required("The body", body).toContent())));
  }

  /** Gives an upload up. */
  @DELETE
  @Path("/{id}")
  @Operation(summary = "Give an upload up and free its parts")
  @APIResponse(responseCode = "204", description = "Given up")
  public void abandon(
      @HeaderParam(Headers.SESSION_TOKEN) @Nullable String token, @PathParam("id") UUID id) {
    candidates.visit(
        Given.sessionToken(token),
        session -> {
          answers.abandon(session, new OriginalId(id));
          return Boolean.TRUE;
        });
  }
}

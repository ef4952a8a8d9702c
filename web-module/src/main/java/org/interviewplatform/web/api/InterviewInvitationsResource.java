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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InvitationDetails;
import org.interviewplatform.interview.InvitationService;
import org.interviewplatform.platform.paging.Slice;
import org.jspecify.annotations.Nullable;

/** Whom an interview invites by name. */
@Dependent
@Path("/interviews/{interview}/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invitations")
@SecurityRequirement(name = ApiApplication.BEARER)
public class InterviewInvitationsResource {
  private final InvitationService invitations;
  private final Cursors cursors;

  @Inject
  public InterviewInvitationsResource(InvitationService invitations, Cursors cursors) {
    this.invitations = invitations;
    this.cursors = cursors;
  }

  /** Invites somebody. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Invite a person by a link of their own",
      description = "Sent again with the same Idempotency-Key, the invitation is the same.")
  @APIResponse(
      responseCode = "201",
      description = "The invitation with its link",
      content = @Content(schema = @Schema(implementation = InvitationView.class)))
  @APIResponse(responseCode = "409", description = "Invited before, or the interview is not open")
  public Response invite(
      @PathParam("interview") UUID interview,
      @HeaderParam(Headers.IDEMPOTENCY_KEY) @Nullable String key,
      InvitationBody body) {
    InvitationBody wish = Given.required("The body", body);
    InvitationView view =
        InvitationView.of(
            invitations.invite(
                new InterviewId(interview),
                wish.toDraft(),
                wish.wantsSending(),
                Given.idempotencyKey(key)));
    return Response.created(UriBuilder.fromPath("invitations/{id}").build(view.id()))
        .entity(view)
        .build();
  }

  /** Invites many. */
  @POST
  @Path("/bulk")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Invite many people, each by a link of their own",
      description =
          "Up to 500. A row that is refused leaves the others alone; the answer tells of each. Sent"
              + " again with the same Idempotency-Key, the invitations are the same.")
  @APIResponseSchema(value = BulkInvitationView.class, responseDescription = "What became of each")
  public BulkInvitationView inviteAll(
      @PathParam("interview") UUID interview,
      @HeaderParam(Headers.IDEMPOTENCY_KEY) @Nullable String key,
      BulkInvitationBody body) {
    return new BulkInvitations(invitations, new InterviewId(interview), Given.idempotencyKey(key))
        .invite(Given.required("The body", body).rows());
  }

  /** Invites whom a table lists. */
  @POST
  @Path("/import")
  @Consumes("text/csv")
  @Operation(
      summary = "Invite the people of a CSV file",
      description =
          "The first row names the columns: name and email, and optionally language,"
              + " timeMultiplier, deadline and send; others are ignored. Otherwise as bulk.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "text/csv",
              schema = @Schema(implementation = String.class),
              example = "name,email\nAda Lovelace,ada@example.com\n"))
  @APIResponseSchema(value = BulkInvitationView.class, responseDescription = "What became of each")
  public BulkInvitationView read(
      @PathParam("interview") UUID interview,
      @HeaderParam(Headers.IDEMPOTENCY_KEY) @Nullable String key,
      InputStream csv)
      throws IOException {
    byte[] read = new BoundedStream(csv, JsonProvider.LARGEST).readAllBytes();
    return new BulkInvitations(invitations, new InterviewId(interview), Given.idempotencyKey(key))
        .invite(InvitationTable.read(new String(read, StandardCharsets.UTF_8)));
  }

  /** Lists invitations. */
  @GET
  @APIResponseSchema(value = InvitationsPage.class, responseDescription = "Some invitations")
  @Operation(summary = "List the invitations to an interview, newest first")
  public InvitationsPage list(
      @PathParam("interview") UUID interview,
      @Parameter(description = "nextCursor of the page before") @QueryParam("cursor")
          @Nullable String cursor,
      @Parameter(description = Given.LIMIT, example = "20") @QueryParam("limit")
          @Nullable String limit) {
    Slice<InvitationDetails> found =
        invitations.ofInterview(
            new InterviewId(interview), cursors.read(cursor), Given.limit(limit));
    return new InvitationsPage(
        found.items().stream().map(InvitationView::of).toList(),
        found.next().map(cursors::write).orElse(null));
  }
}

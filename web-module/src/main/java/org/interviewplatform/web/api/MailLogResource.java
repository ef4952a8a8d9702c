package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.notification.MailLog;
import org.interviewplatform.notification.NotificationDetails;
import org.interviewplatform.notification.NotificationId;
import org.interviewplatform.notification.NotificationStatus;
import org.interviewplatform.platform.paging.Slice;
import org.jspecify.annotations.Nullable;

/** What was written to whom, and what became of it. */
@Dependent
@Path("/e-mails")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "E-mail")
@SecurityRequirement(name = ApiApplication.BEARER)
public class MailLogResource {
  private final MailLog log;
  private final Cursors cursors;

  @Inject
  public MailLogResource(MailLog log, Cursors cursors) {
    this.log = log;
    this.cursors = cursors;
  }

  /** Lists e-mails. */
  @GET
  @APIResponseSchema(value = MailsPage.class, responseDescription = "Some e-mails")
  @Operation(summary = "List e-mails, newest first; for admins")
  public MailsPage list(
      @Parameter(description = "Only of this status", example = "FAILED") @QueryParam("status")
          @Nullable String status,
      @Parameter(description = "nextCursor of the page before") @QueryParam("cursor")
          @Nullable String cursor,
      @Parameter(description = Given.LIMIT, example = "20") @QueryParam("limit")
          @Nullable String limit) {
    Slice<NotificationDetails> found =
        log.read(
            Given.oneOf("status", NotificationStatus.class, status),
            cursors.read(cursor),
            Given.limit(limit));
    return new MailsPage(
        found.items().stream().map(MailView::of).toList(),
        found.next().map(cursors::write).orElse(null));
  }

  /** Sends one again. */
  @POST
  @Path("/{id}/retry")
  @Operation(summary = "Send an e-mail again that was given up")
  @APIResponse(
      responseCode = "202",
      description = "It will be sent",
      content = @Content(schema = @Schema(implementation = MailView.class)))
  @APIResponse(responseCode = "409", description = "It was not given up")
  public Response retry(@PathParam("id") UUID id) {
    return Response.accepted(MailView.of(log.again(new NotificationId(id)))).build();
  }
}

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
import org.interviewplatform.platform.paging.Slice;
import org.interviewplatform.webhook.DeliveryDetails;
import org.interviewplatform.webhook.DeliveryId;
import org.interviewplatform.webhook.DeliveryLog;
import org.interviewplatform.webhook.WebhookId;
import org.jspecify.annotations.Nullable;

/** What was sent to webhooks and what came of it. */
@Dependent
@Path("/webhooks/{webhook}/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
@SecurityRequirement(name = ApiApplication.BEARER)
public class DeliveriesResource {
  private final DeliveryLog log;
  private final Cursors cursors;

  @Inject
  public DeliveriesResource(DeliveryLog log, Cursors cursors) {
    this.log = log;
    this.cursors = cursors;
  }

  /** Lists deliveries. */
  @GET
  @APIResponseSchema(value = DeliveriesPage.class, responseDescription = "Some deliveries")
  @Operation(summary = "List what was sent to a webhook, newest first")
  public DeliveriesPage list(
      @PathParam("webhook") UUID webhook,
      @Parameter(description = "nextCursor of the page before") @QueryParam("cursor")
          @Nullable String cursor,
      @Parameter(description = Given.LIMIT, example = "20") @QueryParam("limit")
          @Nullable String limit) {
    Slice<DeliveryDetails> found =
        log.to(new WebhookId(webhook), cursors.read(cursor), Given.limit(limit));
    return new DeliveriesPage(
        found.items().stream().map(DeliveryView::of).toList(),
        found.next().map(cursors::write).orElse(null));
  }

  /** Sends a test message. */
  @POST
  @Operation(summary = "Send a test message")
  @APIResponse(
      responseCode = "202",
      description = "It will be sent",
      content = @Content(schema = @Schema(implementation = DeliveryView.class)))
  public Response test(@PathParam("webhook") UUID webhook) {
    return accepted(log.test(new WebhookId(webhook)));
  }

  /** Reads a delivery. */
  @GET
  @Path("/{id}")
  @APIResponseSchema(value = DeliveryView.class, responseDescription = "The delivery")
  @Operation(summary = "Read a delivery with its attempts")
  public DeliveryView get(@PathParam("webhook") UUID webhook, @PathParam("id") UUID id) {
    return DeliveryView.of(log.get(new WebhookId(webhook), new DeliveryId(id)));
  }

  /** Sends a message again. */
  @POST
  @Path("/{id}/replay")
  @Operation(
      summary = "Send a message again",
      description = "Under the same webhook-id, so that the receiver knows it for the same.")
  @APIResponse(
      responseCode = "202",
      description = "It will be sent",
      content = @Content(schema = @Schema(implementation = DeliveryView.class)))
  public Response replay(@PathParam("webhook") UUID webhook, @PathParam("id") UUID id) {
    return accepted(log.replay(log.get(new WebhookId(webhook), new DeliveryId(id)).id()));
  }

  private static Response accepted(DeliveryDetails delivery) {
    return Response.accepted(DeliveryView.of(delivery)).build();
  }
}

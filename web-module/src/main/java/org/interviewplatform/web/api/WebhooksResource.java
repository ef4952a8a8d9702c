package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
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
import org.interviewplatform.webhook.WebhookDetails;
import org.interviewplatform.webhook.WebhookId;
import org.interviewplatform.webhook.WebhookService;
import org.jspecify.annotations.Nullable;

/** Where the organisation is told of what. */
@Dependent
@Path("/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
@SecurityRequirement(name = ApiApplication.BEARER)
public class WebhooksResource {
  private final WebhookService webhooks;
  private final Once once;
  private final Cursors cursors;

  @Inject
  public WebhooksResource(WebhookService webhooks, Once once, Cursors cursors) {
    this.once = once;
    this.cursors = cursors;
    this.webhooks = webhooks;
  }

  /** Lists webhooks. */
  @GET
  @APIResponseSchema(value = WebhooksPage.class, responseDescription = "Some webhooks")
  @Operation(summary = "List the webhooks, newest first")
  public WebhooksPage list(
      @Parameter(description = "nextCursor of the page before") @QueryParam("cursor")
          @Nullable String cursor,
      @Parameter(description = Given.LIMIT, example = "20") @QueryParam("limit")
          @Nullable String limit) {
    Slice<WebhookDetails> found = webhooks.newest(cursors.read(cursor), Given.limit(limit));
    return new WebhooksPage(
        found.items().stream().map(WebhookView::of).toList(),
        found.next().map(cursors::write).orElse(null));
  }

  /** Adds a webhook. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Add a webhook",
      description =
          "Messages follow the Standard Webhooks specification. The secret is told here and nowhere"
              + " else.")
  @APIResponse(
      responseCode = "201",
      description = "The webhook with its secret",
      content = @Content(schema = @Schema(implementation = WebhookSecretView.class)))
  public Response add(
      @HeaderParam(Headers.IDEMPOTENCY_KEY) @Nullable String key, WebhookBody body) {
    WebhookSecretView view =
        once.answer(
            key,
            "/webhooks",
            body,
            WebhookSecretView.class,
            () -> WebhookSecretView.of(webhooks.add(Given.required("The body", body).toDraft())));
    return Response.created(UriBuilder.fromPath("webhooks/{id}").build(view.webhook().id()))
        .entity(view)
        .build();
  }

  /** Reads a webhook. */
  @GET
  @Path("/{id}")
  @APIResponseSchema(value = WebhookView.class, responseDescription = "The webhook")
  @Operation(summary = "Read a webhook")
  public WebhookView get(@PathParam("id") UUID id) {
    return WebhookView.of(webhooks.get(new WebhookId(id)));
  }

  /** Changes a webhook. */
  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = WebhookView.class, responseDescription = "The webhook as it is now")
  @Operation(summary = "Change address, description and events")
  @APIResponse(responseCode = "412", description = "It was changed since it was read")
  public WebhookView change(@PathParam("id") UUID id, @Context Request request, WebhookBody body) {
    return WebhookView.of(
        webhooks.change(
            new WebhookId(id),
            EntityTags.unchanged(request, WebhookView::of),
            Given.required("The body", body).toDraft()));
  }

  /** Changes the secret. */
  @POST
  @Path("/{id}/rotate")
  @APIResponseSchema(value = WebhookSecretView.class, responseDescription = "With the new secret")
  @Operation(
      summary = "Change the secret",
      description = "For 24 hours messages are signed with both, the new one first.")
  public WebhookSecretView rotate(@PathParam("id") UUID id) {
    return WebhookSecretView.of(webhooks.rotate(new WebhookId(id)));
  }

  /** Switches a webhook on. */
  @POST
  @Path("/{id}/enable")
  @APIResponseSchema(value = WebhookView.class, responseDescription = "The webhook, on")
  @Operation(summary = "Send messages again")
  public WebhookView enable(@PathParam("id") UUID id) {
    return WebhookView.of(webhooks.enable(new WebhookId(id)));
  }

  /** Switches a webhook off. */
  @POST
  @Path("/{id}/disable")
  @APIResponseSchema(value = WebhookView.class, responseDescription = "The webhook, off")
  @Operation(summary = "Send no more messages")
  public WebhookView disable(@PathParam("id") UUID id) {
    return WebhookView.of(webhooks.disable(new WebhookId(id)));
  }

  /** Removes a webhook. */
  @DELETE
  @Path("/{id}")
  @Operation(summary = "Remove a webhook with its log")
  @APIResponse(responseCode = "204", description = "Removed")
  public void remove(@PathParam("id") UUID id) {
    webhooks.remove(new WebhookId(id));
  }
}

package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.notification.BounceWebhook;

/** Takes Resend's news of mails that came back. */
@Dependent
@Path("/public/mail/resend")
@Tag(name = "E-mail")
public class ResendWebhookResource {
  private static final int LARGEST = 256 * 1024;

  private final BounceWebhook webhook;

  @Inject
  public ResendWebhookResource(BounceWebhook webhook) {
    this.webhook = webhook;
  }

  /** Takes one piece of news. */
  @POST
  @Consumes(MediaType.WILDCARD)
  @APIResponse(responseCode = "200", description = "Taken, or taken before")
  @APIResponse(responseCode = "400", description = "Not signed by Resend in the last minutes")
  @Operation(summary = "Webhook of Resend")
  public Response take(
      @HeaderParam("svix-id") @DefaultValue("") String id,
      @HeaderParam("svix-timestamp") @DefaultValue("") String time,
      @HeaderParam("svix-signature") @DefaultValue("") String signatures,
      InputStream body)
      throws IOException {
    byte[] payload = new BoundedStream(body, LARGEST).readAllBytes();
    webhook.take(id, time, signatures, new String(payload, StandardCharsets.UTF_8));
    return Response.ok().build();
  }
}

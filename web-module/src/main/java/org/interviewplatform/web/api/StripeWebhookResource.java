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
import org.interviewplatform.billing.PaymentWebhook;

/**
 * Takes Stripe's events. The signature is over the bytes as they came, so they are read as such.
 */
@Dependent
@Path("/public/billing/stripe")
@Tag(name = "Billing")
public class StripeWebhookResource {
  private static final int LARGEST = 512 * 1024;

  private final PaymentWebhook webhook;

  @Inject
  public StripeWebhookResource(PaymentWebhook webhook) {
    this.webhook = webhook;
  }

  /** Takes one event. */
  @POST
  @Consumes(MediaType.WILDCARD)
  @APIResponse(responseCode = "200", description = "Taken, or taken before")
  @APIResponse(responseCode = "400", description = "Not signed by Stripe in the last minutes")
  @Operation(summary = "Webhook of Stripe")
  public Response take(
      @HeaderParam("Stripe-Signature") @DefaultValue("") String signature, InputStream body)
      throws IOException {
    byte[] payload = new BoundedStream(body, LARGEST).readAllBytes();
    webhook.take(new String(payload, StandardCharsets.UTF_8), signature);
    return Response.ok().build();
  }
}

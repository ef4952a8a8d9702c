package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.notification.MailWishService;

/** What the caller wants to be written to about. */
@Dependent
@Path("/account/e-mails")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "E-mail")
@SecurityRequirement(name = ApiApplication.BEARER)
public class MailWishesResource {
  private final MailWishService wishes;

  @Inject
  public MailWishesResource(MailWishService wishes) {
    this.wishes = wishes;
  }

  /** Reads the wishes. */
  @GET
  @APIResponseSchema(value = MailWishesBody.class, responseDescription = "How often, by topic")
  @Operation(summary = "Read how often the caller is written to")
  public MailWishesBody get() {
    return MailWishesBody.of(wishes.mine());
  }

  /** Changes them. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = MailWishesBody.class, responseDescription = "As they are now")
  @APIResponse(responseCode = "422", description = "These mails cannot be switched off")
  @Operation(summary = "Choose how often the caller is written to; what is left out stays")
  public MailWishesBody put(MailWishesBody body) {
    wishes.wish(Given.required("The body", body).wanted());
    return get();
  }
}

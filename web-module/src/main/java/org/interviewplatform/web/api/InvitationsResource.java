package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.interview.InvitationService;
import org.interviewplatform.interview.PublicLinkId;
import org.interviewplatform.interview.TimeMultiplier;

/** One person's invitation. */
@Dependent
@Path("/invitations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invitations")
@SecurityRequirement(name = ApiApplication.BEARER)
public class InvitationsResource {
  private final InvitationService invitations;

  @Inject
  public InvitationsResource(InvitationService invitations) {
    this.invitations = invitations;
  }

  /** Reads an invitation. */
  @GET
  @APIResponseSchema(value = InvitationView.class, responseDescription = "The invitation")
  @Operation(summary = "Read an invitation")
  public InvitationView get(@PathParam("id") UUID id) {
    return InvitationView.of(invitations.get(new PublicLinkId(id)));
  }

  /** Changes an invitation. */
  @PATCH
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = InvitationView.class, responseDescription = "The invitation")
  @Operation(summary = "Give more time or another deadline, also during the interview")
  public InvitationView change(@PathParam("id") UUID id, InvitationTermsBody body) {
    InvitationTermsBody terms = Given.required("The body", body);
    return InvitationView.of(
        invitations.change(
            new PublicLinkId(id),
            Optional.ofNullable(terms.timeMultiplier()).map(TimeMultiplier::new),
            Optional.ofNullable(terms.deadline())));
  }

  /** Writes to the person again. */
  @POST
  @Path("/send")
  @Operation(summary = "Send the invitation by e-mail, again if need be")
  @APIResponse(responseCode = "202", description = "It will be sent")
  public Response send(@PathParam("id") UUID id) {
    invitations.send(new PublicLinkId(id));
    return Response.accepted().build();
  }

  /** Revokes an invitation. */
  @DELETE
  @Operation(summary = "Revoke an invitation: its link ends")
  @APIResponse(responseCode = "204", description = "Revoked")
  public void revoke(@PathParam("id") UUID id) {
    invitations.revoke(new PublicLinkId(id));
  }
}

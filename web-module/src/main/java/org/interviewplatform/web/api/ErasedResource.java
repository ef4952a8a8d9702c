package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.platform.limit.Action;
import org.interviewplatform.privacy.ErasedDoor;
import org.jspecify.annotations.Nullable;

/** What is left for a candidate who was erased. */
@Dependent
@Path("/public/erasure")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Candidates")
@SecurityRequirement(name = ApiApplication.SESSION)
public class ErasedResource {
  private final ErasedDoor door;

  @Inject
  public ErasedResource(ErasedDoor door) {
    this.door = door;
  }

  /** Gives the certificate. */
  @GET
  @Limited(Action.MESSAGE)
  @APIResponseSchema(value = ErasureView.class, responseDescription = "How it stands")
  @APIResponse(responseCode = "404", description = "Nothing was erased for this token")
  @Operation(
      summary = "The certificate of an erasure, for the candidate",
      description = "With the token of the session, which opens nothing else any more.")
  public ErasureView get(@HeaderParam(Headers.SESSION_TOKEN) @Nullable String token) {
    return ErasureView.of(door.read(Given.sessionToken(token)));
  }
}

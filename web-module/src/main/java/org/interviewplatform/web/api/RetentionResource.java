package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.interviewplatform.privacy.RetentionService;

/** How long the organisation keeps candidates. */
@Dependent
@Path("/organisation/retention")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy")
@SecurityRequirement(name = ApiApplication.BEARER)
public class RetentionResource {
  private final RetentionService retention;

  @Inject
  public RetentionResource(RetentionService retention) {
    this.retention = retention;
  }

  /** Reads the policy. */
  @GET
  @APIResponseSchema(value = RetentionView.class, responseDescription = "The policy")
  @Operation(summary = "How long candidates are kept, and what jurisdictions propose")
  public RetentionView get() {
    return RetentionView.of(retention.policy());
  }

  /** Sets it. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = RetentionView.class, responseDescription = "The policy")
  @Operation(
      summary = "Say how long candidates are kept",
      description = "Candidates whose time is over already are erased within the hour.")
  public RetentionView keep(RetentionBody body) {
    RetentionBody wish = Given.required("The body", body);
    retention.keep(wish.toJurisdiction(), wish.toDays());
    return RetentionView.of(retention.policy());
  }

  /** Keeps them for ever. */
  @DELETE
  @APIResponse(responseCode = "204", description = "Nothing is erased by the passing of time")
  @Operation(summary = "Erase nobody by the passing of time")
  public void keepForEver() {
    retention.keepForEver();
  }
}

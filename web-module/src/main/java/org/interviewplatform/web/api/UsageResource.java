package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.billing.UsageService;

/** What the caller's organisation has used of its plan. */
@Dependent
@Path("/organisation/usage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Billing")
@SecurityRequirement(name = ApiApplication.BEARER)
public class UsageResource {
  private final UsageService usage;

  @Inject
  public UsageResource(UsageService usage) {
    this.usage = usage;
  }

  /** This month. */
  @GET
  @APIResponseSchema(value = UsageView.class, responseDescription = "This month's usage")
  @Operation(summary = "What is used of the plan in this month")
  public UsageView get() {
    return UsageView.of(usage.usage());
  }
}

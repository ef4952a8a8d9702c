package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.billing.SubscriptionService;
import org.interviewplatform.interview.LinkConfig;

/** What the caller's organisation pays for. */
@Dependent
@Path("/organisation/subscription")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Billing")
@SecurityRequirement(name = ApiApplication.BEARER)
public class SubscriptionResource {
  private final SubscriptionService subscriptions;
  private final LinkConfig links;

  @Inject
  public SubscriptionResource(SubscriptionService subscriptions, LinkConfig links) {
    this.subscriptions = subscriptions;
    this.links = links;
  }

  /** How it stands. */
  @GET
  @APIResponseSchema(value = SubscriptionView.class, responseDescription = "The subscription")
  @Operation(summary = "What the organisation pays for, and its invoices")
  public SubscriptionView get() {
    return SubscriptionView.of(subscriptions.details());
  }

  /** Changes the plan, or tells where to pay for it. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = PlanChoiceView.class, responseDescription = "Changed, or where to pay")
  @APIResponse(responseCode = "404", description = "There is no such plan")
  @APIResponse(responseCode = "409", description = "The plan is not for sale here")
  @APIResponse(responseCode = "502", description = "The payment provider did not answer")
  @Operation(
      summary = "Change the plan",
      description =
          "Who pays already changes at once, and the difference is reckoned by the day; others are"
              + " told where to pay.")
  public PlanChoiceView choose(PlanChoiceBody body) {
    String plan = Given.required("plan", Given.required("The body", body).plan());
    return new PlanChoiceView(subscriptions.choose(plan, links.planPage()).orElse(null));
  }
}

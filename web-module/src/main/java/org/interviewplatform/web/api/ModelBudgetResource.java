package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.analysis.ModelBudgetService;
import org.jspecify.annotations.Nullable;

/** What models cost the caller's organisation this month, and may cost. */
@Dependent
@Path("/model-budget")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Results")
@SecurityRequirement(name = ApiApplication.BEARER)
public class ModelBudgetResource {
  private final ModelBudgetService budget;

  @Inject
  public ModelBudgetResource(ModelBudgetService budget) {
    this.budget = budget;
  }

  /** Reads it. */
  @GET
  @APIResponseSchema(value = ModelBudgetView.class, responseDescription = "This month")
  @Operation(
      summary = "What models cost this month, by model, and the cap",
      description = "Amounts are in the currency the installation's prices are set in.")
  public ModelBudgetView get() {
    return ModelBudgetView.of(budget.spending());
  }

  /** Sets the cap. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = ModelBudgetView.class, responseDescription = "As it stands now")
  @Operation(
      summary = "Set the organisation's own monthly cap",
      description =
          "The lower one of this and the installation's counts. Once it is reached, answers get no"
              + " levels until the next month or a higher cap.")
  public ModelBudgetView limit(ModelBudgetBody body) {
    ModelBudgetBody given = Given.required("The body", body);
    return ModelBudgetView.of(budget.limit(Optional.ofNullable(given.cap())));
  }

  /** The cap somebody wishes; none where it is left out. */
  @Schema(name = "ModelBudgetWish")
  public record ModelBudgetBody(
      @Schema(minimum = "0", maximum = "1000000000", examples = "50.00")
          @Nullable BigDecimal cap) {}
}

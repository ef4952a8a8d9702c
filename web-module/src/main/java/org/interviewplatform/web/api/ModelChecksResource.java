package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.analysis.Drift;
import org.interviewplatform.analysis.ModelAcceptance;
import org.interviewplatform.analysis.ModelCheckDetails;
import org.interviewplatform.analysis.ModelCheckService;
import org.jspecify.annotations.Nullable;

/** Which chat models were tried on answers whose levels are known, and how they did. */
@Dependent
@Path("/model-checks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Results")
@SecurityRequirement(name = ApiApplication.BEARER)
public class ModelChecksResource {
  private final ModelCheckService checks;

  @Inject
  public ModelChecksResource(ModelCheckService checks) {
    this.checks = checks;
  }

  /** Lists them, the newest first. */
  @GET
  @APIResponseSchema(value = ModelChecksView.class, responseDescription = "The checks")
  @Operation(summary = "How chat models did on answers whose levels are known")
  public ModelChecksView list() {
    return new ModelChecksView(checks.all().stream().map(ModelCheckView::of).toList());
  }

  /** Lets one score that drifts. */
  @POST
  @Path("/{id}/acceptance")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = ModelCheckView.class, responseDescription = "As it stands now")
  @Operation(
      summary = "Let a chat model score although its levels drift too far",
      description =
          "Kept with the person and the reason. Others who accept it later change nothing.")
  public ModelCheckView accept(@PathParam("id") UUID id, AcceptanceBody body) {
    AcceptanceBody given = Given.required("The body", body);
    return ModelCheckView.of(checks.accept(id, Given.required("reason", given.reason())));
  }

  /** Why it may score all the same. */
  @Schema(name = "ModelAcceptanceWish")
  public record AcceptanceBody(
      @Schema(required = true, examples = "The drift is within what reviewers differ by.")
          @Nullable String reason) {}

  /** All checks. */
  @Schema(name = "ModelChecks")
  public record ModelChecksView(List<ModelCheckView> items) {}

  /**
   * One check.
   *
   * @param passed whether it kept within the bounds that were set then
   * @param acceptance absent where nobody let it score although it drifts
   */
  @Schema(name = "ModelCheck")
  public record ModelCheckView(
      UUID id,
      String model,
      String promptHash,
      String answerSet,
      double meanDrift,
      double worstDrift,
      boolean passed,
      Instant checkedAt,
      List<CheckedAnswerView> answers,
      @Nullable AcceptanceView acceptance) {
    static ModelCheckView of(ModelCheckDetails check) {
      return new ModelCheckView(
          check.id(),
          check.model(),
          check.promptHash(),
          check.answerSet(),
          check.meanDrift(),
          check.worstDrift(),
          check.passed(),
          check.checkedAt(),
          check.answers().stream().map(CheckedAnswerView::of).toList(),
          check.acceptance().map(AcceptanceView::of).orElse(null));
    }
  }

  /** Who lets it score although it drifts, and why. */
  @Schema(name = "ModelAcceptance")
  public record AcceptanceView(String by, String reason, Instant at) {
    static AcceptanceView of(ModelAcceptance acceptance) {
      return new AcceptanceView(acceptance.by(), acceptance.reason(), acceptance.at());
    }
  }

  /** An answer of the set; a level is absent for too little evidence. */
  @Schema(name = "CheckedAnswer")
  public record CheckedAnswerView(
      String name, @Nullable Integer expected, @Nullable Integer given) {
    static CheckedAnswerView of(Drift.Answer answer) {
      return new CheckedAnswerView(
          answer.name(), answer.expected().orElse(null), answer.given().orElse(null));
    }
  }
}

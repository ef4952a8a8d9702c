package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.review.AgreementService;
import org.interviewplatform.review.JudgementService;

/** How an interview is reviewed, and how far its reviewers agree. */
@Dependent
@Path("/interviews/{id}/review")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
    responseCode = "default",
    description = "Anything else is a problem",
    content =
        @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Tag(name = "Review")
@SecurityRequirement(name = ApiApplication.BEARER)
public class InterviewReviewResource {
  private final JudgementService judgements;
  private final AgreementService agreement;

  @Inject
  public InterviewReviewResource(JudgementService judgements, AgreementService agreement) {
    this.judgements = judgements;
    this.agreement = agreement;
  }

  /** Reads the settings. */
  @GET
  @Path("/settings")
  @APIResponseSchema(value = ReviewSettingsBody.class, responseDescription = "The settings")
  @Operation(summary = "Whether reviewers rate before they see the model's levels")
  public ReviewSettingsBody settings(@PathParam("id") UUID id) {
    return new ReviewSettingsBody(judgements.isBlindFirst(new InterviewId(id)));
  }

  /** Changes the settings. */
  @PUT
  @Path("/settings")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = ReviewSettingsBody.class, responseDescription = "As they are now")
  @Operation(summary = "Say whether reviewers rate before they see the model's levels")
  public ReviewSettingsBody change(@PathParam("id") UUID id, ReviewSettingsBody body) {
    boolean blindFirst =
        Given.required("blindFirst", Given.required("The body", body).blindFirst());
    judgements.blindFirst(new InterviewId(id), blindFirst);
    return settings(id);
  }

  /** Measures agreement. */
  @GET
  @Path("/agreement")
  @APIResponseSchema(value = AgreementView.class, responseDescription = "How far they agree")
  @Operation(
      summary = "How far reviewers agree with one another, and the model with them",
      description =
          "Over the newest 500 candidates; intervals by percentile bootstrap, 1,000 draws with a"
              + " fixed seed.")
  public AgreementView agreement(@PathParam("id") UUID id) {
    return AgreementView.of(agreement.agreement(new InterviewId(id)));
  }
}

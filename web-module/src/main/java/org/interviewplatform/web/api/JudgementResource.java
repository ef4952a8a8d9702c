package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.interview.CompetencyId;
import org.interviewplatform.review.Decision;
import org.interviewplatform.review.JudgementService;
import org.interviewplatform.session.SessionId;
import org.jspecify.annotations.Nullable;

/** What people say of a candidate. */
@Dependent
@Path("/sessions/{id}/judgement")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
    responseCode = "default",
    description = "Anything else is a problem",
    content =
        @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Tag(name = "Review")
@SecurityRequirement(name = ApiApplication.BEARER)
public class JudgementResource {
  private final JudgementService judgements;
  private final Once once;

  @Inject
  public JudgementResource(JudgementService judgements, Once once) {
    this.once = once;
    this.judgements = judgements;
  }

  /** Reads ratings and decisions. */
  @GET
  @APIResponseSchema(value = JudgementView.class, responseDescription = "Ratings and decisions")
  @Operation(
      summary = "Ratings per competency, the model's levels, and decisions",
      description =
          "Where the interview is blind first, levels of the model and of others are absent for"
              + " every competency the caller has not rated.")
  public JudgementView get(@PathParam("id") UUID id) {
    return JudgementView.of(judgements.read(new SessionId(id)));
  }

  /** Rates one competency. */
  @PUT
  @Path("/ratings/{competencyId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = JudgementView.class, responseDescription = "As it stands now")
  @Operation(summary = "Rate one competency, for the first time or anew")
  public JudgementView rate(
      @PathParam("id") UUID id, @PathParam("competencyId") UUID competency, RatingBody body) {
    SessionId session = new SessionId(id);
    RatingBody given = Given.required("The body", body);
    judgements.rate(
        session,
        new CompetencyId(competency),
        Given.required("level", given.level()),
        given.note() == null ? "" : given.note());
    return JudgementView.of(judgements.read(session));
  }

  /** Decides about the candidate. */
  @POST
  @Path("/decisions")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponse(
      responseCode = "201",
      description = "As it stands now",
      content = @Content(schema = @Schema(implementation = JudgementView.class)))
  @Operation(summary = "Decide about the candidate, with a reason; earlier decisions are kept")
  public Response decide(
      @PathParam("id") UUID id,
      @HeaderParam(Headers.IDEMPOTENCY_KEY) @Nullable String key,
      DecisionBody body) {
    SessionId session = new SessionId(id);
    JudgementView now =
        once.answer(
            key,
            "/sessions/" + id + "/judgement/decisions",
            body,
            JudgementView.class,
            () -> decide(session, body));
    return Response.status(Response.Status.CREATED).entity(now).build();
  }

  private JudgementView decide(SessionId session, DecisionBody body) {
    DecisionBody given = Given.required("The body", body);
    Decision.Outcome outcome =
        Given.oneOf("outcome", Decision.Outcome.class, given.outcome())
            .orElseThrow(() -> Given.invalid("outcome is missing."));
    judgements.decide(session, outcome, Given.required("reason", given.reason()));
    return JudgementView.of(judgements.read(session));
  }
}

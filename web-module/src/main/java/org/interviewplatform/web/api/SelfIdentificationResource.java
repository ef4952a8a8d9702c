package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.fairness.Ethnicity;
import org.interviewplatform.fairness.FairnessService;
import org.interviewplatform.fairness.Sex;
import org.interviewplatform.session.CandidateService;
import org.jspecify.annotations.Nullable;

/** What candidates say of themselves, if they like. */
@Dependent
@Path("/public/session/self-identification")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
    responseCode = "default",
    description = "Anything else is a problem",
    content =
        @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Tag(name = "Candidates")
@SecurityRequirement(name = ApiApplication.SESSION)
public class SelfIdentificationResource {
  private final CandidateService candidates;
  private final FairnessService fairness;

  @Inject
  public SelfIdentificationResource(CandidateService candidates, FairnessService fairness) {
    this.candidates = candidates;
    this.fairness = fairness;
  }

  /** Keeps what the candidate says. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponse(responseCode = "204", description = "Kept, apart from everything reviewers see")
  @Operation(
      summary = "Say voluntarily which sex and which race or ethnicity you are of",
      description =
          "Counted in groups of all candidates, to see whether they fare alike; nobody can read a"
              + " single answer. Sent again, it takes the place of what was sent before.")
  public void identify(
      @HeaderParam(Headers.SESSION_TOKEN) @Nullable String token, SelfIdentificationBody body) {
    SelfIdentificationBody given = Given.required("The body", body);
    Sex sex = Given.oneOf("sex", Sex.class, given.sex()).orElse(Sex.UNDISCLOSED);
    Ethnicity ethnicity =
        Given.oneOf("ethnicity", Ethnicity.class, given.ethnicity()).orElse(Ethnicity.UNDISCLOSED);
    candidates.visit(
        Given.sessionToken(token),
        session -> {
          fairness.identify(session, sex, ethnicity);
          return session;
        });
  }
}

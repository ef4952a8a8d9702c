package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.interview.AssignmentService;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.organisation.UserId;

/** Who reviews an interview. */
@Dependent
@Path("/interviews/{id}/reviewers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Review")
@SecurityRequirement(name = ApiApplication.BEARER)
public class ReviewersResource {
  private final AssignmentService assignments;

  @Inject
  public ReviewersResource(AssignmentService assignments) {
    this.assignments = assignments;
  }

  /** Lists them. */
  @GET
  @APIResponseSchema(value = PeopleView.class, responseDescription = "The people assigned")
  @Operation(summary = "Who is assigned to review the interview")
  public PeopleView list(@PathParam("id") UUID id) {
    return new PeopleView(
        assignments.reviewersOf(new InterviewId(id)).stream().map(PersonView::of).toList());
  }

  /** Assigns somebody. */
  @PUT
  @Path("/{userId}")
  @APIResponse(responseCode = "204", description = "They are assigned")
  @Operation(
      summary = "Let somebody review the interview",
      description = "To reviewers, interviews that are not assigned to them are not there.")
  public void assign(@PathParam("id") UUID id, @PathParam("userId") UUID user) {
    assignments.assign(new InterviewId(id), new UserId(user));
  }

  /** Takes an assignment back. */
  @DELETE
  @Path("/{userId}")
  @APIResponse(responseCode = "204", description = "They are not assigned any more")
  @Operation(summary = "Let somebody no longer review the interview")
  public void unassign(@PathParam("id") UUID id, @PathParam("userId") UUID user) {
    assignments.unassign(new InterviewId(id), new UserId(user));
  }
}

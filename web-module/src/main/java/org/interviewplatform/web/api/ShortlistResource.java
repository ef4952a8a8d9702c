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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.review.ShortlistService;
import org.interviewplatform.review.Shortlisted;
import org.interviewplatform.session.SessionId;

/** Whom an interview's reviewers keep in view. */
@Dependent
@Path("/interviews/{id}/shortlist")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Review")
@SecurityRequirement(name = ApiApplication.BEARER)
public class ShortlistResource {
  private final ShortlistService shortlist;

  @Inject
  public ShortlistResource(ShortlistService shortlist) {
    this.shortlist = shortlist;
  }

  /** A candidate on the list. */
  @Schema(name = "ShortlistLine")
  public record Line(UUID sessionId, String candidate) {
    static Line of(Shortlisted listed) {
      return new Line(listed.session().value(), listed.candidate());
    }
  }

  /** Reads it. */
  @GET
  @Operation(summary = "The shortlist, in the order of adding, at most a hundred")
  public List<Line> list(@PathParam("id") UUID id) {
    return shortlist.of(new InterviewId(id)).stream().map(Line::of).toList();
  }

  /** Puts a candidate on it. */
  @PUT
  @Path("/{sessionId}")
  @APIResponse(responseCode = "204", description = "The candidate is on the list")
  @Operation(summary = "Put a candidate on the shortlist of the interview answered")
  public void add(@PathParam("id") UUID id, @PathParam("sessionId") UUID session) {
    shortlist.add(new InterviewId(id), new SessionId(session));
  }

  /** Takes a candidate off it. */
  @DELETE
  @Path("/{sessionId}")
  @APIResponse(responseCode = "204", description = "The candidate is not on the list")
  @Operation(summary = "Take a candidate off the shortlist")
  public void remove(@PathParam("id") UUID id, @PathParam("sessionId") UUID session) {
    shortlist.remove(new InterviewId(id), new SessionId(session));
  }
}

package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.review.CommentService;
import org.interviewplatform.session.SessionId;
import org.jspecify.annotations.Nullable;

/** What reviewers say to each other about a candidate. */
@Dependent
@Path("/sessions/{id}/comments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Review")
@SecurityRequirement(name = ApiApplication.BEARER)
public class CommentsResource {
  private final CommentService comments;
  private final Once once;

  @Inject
  public CommentsResource(CommentService comments, Once once) {
    this.once = once;
    this.comments = comments;
  }

  /** Reads them. */
  @GET
  @Operation(summary = "Comments about a candidate, oldest first")
  public List<CommentView> list(@PathParam("id") UUID id) {
    return comments.of(new SessionId(id)).stream().map(CommentView::of).toList();
  }

  /** Adds one. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponse(
      responseCode = "201",
      description = "The comment",
      content = @Content(schema = @Schema(implementation = CommentView.class)))
  @Operation(summary = "Comment on a candidate; who is named with @ gets an e-mail")
  public Response add(
      @PathParam("id") UUID id,
      @HeaderParam(Headers.IDEMPOTENCY_KEY) @Nullable String key,
      CommentBody body) {
    CommentView made =
        once.answer(
            key,
            "/sessions/" + id + "/comments",
            body,
            CommentView.class,
            () ->
                CommentView.of(
                    comments.add(new SessionId(id), Given.required("The body", body).toDraft())));
    return Response.status(Response.Status.CREATED).entity(made).build();
  }
}

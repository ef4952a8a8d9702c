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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InterviewQuery;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.interview.InterviewStatus;
import org.interviewplatform.interview.InterviewSummary;
import org.interviewplatform.platform.paging.Slice;
import org.interviewplatform.session.SessionService;
import org.interviewplatform.session.SessionSummary;
import org.jspecify.annotations.Nullable;

/** What HR does with interviews. */
@Dependent
@Path("/interviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Interviews")
@SecurityRequirement(name = ApiApplication.BEARER)
public class InterviewsResource {
  private static final int LONGEST_QUERY = 200;

  private final InterviewService interviews;
  private final SessionService sessions;
  private final Cursors cursors;
  private final Once once;

  @Inject
  public InterviewsResource(
      InterviewService interviews, SessionService sessions, Cursors cursors, Once once) {
    this.once = once;
    this.interviews = interviews;
    this.sessions = sessions;
    this.cursors = cursors;
  }

  /** Begins an interview. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Create an interview, as a draft or open at once")
  @APIResponse(
      responseCode = "201",
      description = "The interview with its public link",
      content = @Content(schema = @Schema(implementation = InterviewView.class)))
  public Response create(
      @HeaderParam(Headers.IDEMPOTENCY_KEY) @Nullable String key, InterviewBody body) {
    InterviewView view =
        once.answer(key, "/interviews", body, InterviewView.class, () -> create(body));
    return Response.created(UriBuilder.fromPath("interviews/{id}").build(view.id()))
        .entity(view)
        .build();
  }

  private InterviewView create(InterviewBody body) {
    InterviewDetails created = interviews.create(Given.required("The body", body).toDraft());
    return InterviewView.of(body.wantsPublishing() ? interviews.publish(created.id()) : created);
  }

  /** Lists interviews. */
  @GET
  @APIResponseSchema(value = InterviewsPage.class, responseDescription = "Some interviews")
  @Operation(summary = "List interviews, newest first")
  public InterviewsPage list(
      @Parameter(description = "Only interviews in this state", example = "ACTIVE")
          @QueryParam("status")
          @Nullable String status,
      @Parameter(description = "Only titles that contain this", example = "engineer")
          @QueryParam("q")
          @Nullable String text,
      @Parameter(description = "nextCursor of the page before") @QueryParam("cursor")
          @Nullable String cursor,
      @Parameter(description = Given.LIMIT, example = "20") @QueryParam("limit")
          @Nullable String limit) {
    Slice<InterviewSummary> found =
        interviews.list(
            new InterviewQuery(
                Given.oneOf("status", InterviewStatus.class, status),
                Given.text("q", text, LONGEST_QUERY),
                cursors.read(cursor),
                Given.limit(limit)));
    return new InterviewsPage(
        found.items().stream().map(InterviewsPage.Line::of).toList(),
        found.next().map(cursors::write).orElse(null));
  }

  /** Reads an interview. */
  @GET
  @Path("/{id}")
  @APIResponseSchema(value = InterviewView.class, responseDescription = "The interview")
  @Operation(summary = "Read an interview")
  public InterviewView get(@PathParam("id") UUID id) {
    return InterviewView.of(interviews.get(new InterviewId(id)));
  }

  /** Rewrites a draft. */
  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = InterviewView.class, responseDescription = "The draft as it is now")
  @Operation(
      summary = "Rewrite a draft",
      description = "With If-Match only if it still is as it was read, else 412.")
  @APIResponse(responseCode = "412", description = "It was changed since it was read")
  public InterviewView rewrite(
      @PathParam("id") UUID id, @Context Request request, InterviewBody body) {
    InterviewId interview = new InterviewId(id);
    InterviewDetails rewritten =
        interviews.rewrite(
            interview,
            EntityTags.unchanged(request, InterviewView::of),
            Given.required("The body", body).toDraft());
    return InterviewView.of(body.wantsPublishing() ? interviews.publish(interview) : rewritten);
  }

  /** Sets an interview's deadline. */
  @PUT
  @Path("/{id}/deadline")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = InterviewView.class, responseDescription = "The interview")
  @Operation(summary = "Set, move or lift the deadline, also of an interview that is open")
  public InterviewView endAt(@PathParam("id") UUID id, DeadlineBody body) {
    DeadlineBody wish = Given.required("The body", body);
    return InterviewView.of(
        interviews.endAt(new InterviewId(id), Optional.ofNullable(wish.deadline())));
  }

  /** Opens an interview. */
  @POST
  @Path("/{id}/publish")
  @APIResponseSchema(value = InterviewView.class, responseDescription = "The interview, open")
  @Operation(summary = "Open a draft for candidates")
  public InterviewView publish(@PathParam("id") UUID id) {
    return InterviewView.of(interviews.publish(new InterviewId(id)));
  }

  /** Closes an interview. */
  @POST
  @Path("/{id}/close")
  @APIResponseSchema(value = InterviewView.class, responseDescription = "The interview, closed")
  @Operation(summary = "Close an interview for new candidates")
  public InterviewView close(@PathParam("id") UUID id) {
    return InterviewView.of(interviews.close(new InterviewId(id)));
  }

  /** Lists an interview's sessions. */
  @GET
  @Path("/{id}/sessions")
  @APIResponseSchema(value = SessionsPage.class, responseDescription = "Some sessions")
  @Operation(summary = "List the candidates' sessions of an interview, newest first")
  public SessionsPage sessions(
      @PathParam("id") UUID id,
      @Parameter(description = "nextCursor of the page before") @QueryParam("cursor")
          @Nullable String cursor,
      @Parameter(description = Given.LIMIT, example = "20") @QueryParam("limit")
          @Nullable String limit) {
    InterviewDetails interview = interviews.get(new InterviewId(id));
    Slice<SessionSummary> found =
        sessions.ofInterview(interview.id(), cursors.read(cursor), Given.limit(limit));
    return new SessionsPage(
        found.items().stream().map(SessionsPage.Line::of).toList(),
        found.next().map(cursors::write).orElse(null));
  }
}

package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.organisation.Person;
import org.interviewplatform.organisation.TeamSecondFactors;
import org.interviewplatform.organisation.TeamService;
import org.interviewplatform.organisation.TeamSessions;
import org.interviewplatform.organisation.UserId;
import org.interviewplatform.platform.paging.Slice;
import org.jspecify.annotations.Nullable;

/** The people of the caller's organisation. */
@Dependent
@Path("/users")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Team")
@SecurityRequirement(name = ApiApplication.BEARER)
public class UsersResource {
  private final TeamService team;
  private final TeamSessions sessions;
  private final TeamSecondFactors factors;
  private final Once once;
  private final Cursors cursors;

  @Inject
  public UsersResource(
      TeamService team,
      TeamSessions sessions,
      TeamSecondFactors factors,
      Once once,
      Cursors cursors) {
    this.factors = factors;
    this.sessions = sessions;
    this.once = once;
    this.cursors = cursors;
    this.team = team;
  }

  /** Lists them. */
  @GET
  @APIResponseSchema(value = PeoplePage.class, responseDescription = "Some people")
  @Operation(summary = "The people of the organisation, newest first")
  public PeoplePage list(
      @Parameter(description = "nextCursor of the page before") @QueryParam("cursor")
          @Nullable String cursor,
      @Parameter(description = Given.LIMIT, example = "20") @QueryParam("limit")
          @Nullable String limit) {
    Slice<Person> found = team.newest(cursors.read(cursor), Given.limit(limit));
    return new PeoplePage(
        found.items().stream().map(PersonView::of).toList(),
        found.next().map(cursors::write).orElse(null));
  }

  /** Lets somebody in. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponse(
      responseCode = "201",
      description = "The person, who is sent a link to choose a password",
      content = @Content(schema = @Schema(implementation = PersonView.class)))
  @APIResponse(responseCode = "409", description = "The address has an account already")
  @Operation(summary = "Invite somebody by mail")
  public Response invite(
      @HeaderParam(Headers.IDEMPOTENCY_KEY) @Nullable String key, PersonBody body) {
    PersonView view =
        once.answer(
            key,
            "/users",
            body,
            PersonView.class,
            () -> PersonView.of(team.invite(Given.required("The body", body).toDraft())));
    return Response.created(UriBuilder.fromPath("users/{id}").build(view.id()))
        .entity(view)
        .build();
  }

  /** Reads one. */
  @GET
  @Path("/{id}")
  @APIResponseSchema(value = PersonView.class, responseDescription = "The person")
  @Operation(summary = "One person")
  public PersonView get(@PathParam("id") UUID id) {
    return PersonView.of(team.get(new UserId(id)));
  }

  /** Changes roles. */
  @PUT
  @Path("/{id}/roles")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = PersonView.class, responseDescription = "The person")
  @APIResponse(responseCode = "409", description = "Nobody would be left to run the organisation")
  @Operation(summary = "Give other roles, which count from the next request on")
  public PersonView change(@PathParam("id") UUID id, RolesBody body) {
    return PersonView.of(team.change(new UserId(id), Given.required("The body", body).wanted()));
  }

  /** Shuts somebody out. */
  @POST
  @Path("/{id}/disable")
  @APIResponseSchema(value = PersonView.class, responseDescription = "The person")
  @APIResponse(responseCode = "409", description = "Nobody would be left to run the organisation")
  @Operation(summary = "Shut somebody out; sessions and tokens end at once")
  public PersonView disable(@PathParam("id") UUID id) {
    return PersonView.of(team.disable(new UserId(id)));
  }

  /** Lets somebody in again. */
  @POST
  @Path("/{id}/enable")
  @APIResponseSchema(value = PersonView.class, responseDescription = "The person")
  @Operation(summary = "Let somebody in again")
  public PersonView enable(@PathParam("id") UUID id) {
    return PersonView.of(team.enable(new UserId(id)));
  }

  /** Tells where somebody is signed in. */
  @GET
  @Path("/{id}/sessions")
  @APIResponseSchema(value = StaysView.class, responseDescription = "The open sessions")
  @Operation(summary = "Where somebody is signed in to the console, the last seen first")
  public StaysView sessions(@PathParam("id") UUID id) {
    return StaysView.of(sessions.of(new UserId(id)));
  }

  /** Ends one session. */
  @DELETE
  @Path("/{id}/sessions/{session}")
  @APIResponse(responseCode = "204", description = "It has ended")
  @Operation(summary = "End one of somebody's sessions in the console")
  public void end(@PathParam("id") UUID id, @PathParam("session") UUID session) {
    sessions.end(new UserId(id), session);
  }

  /** Ends all sessions. */
  @DELETE
  @Path("/{id}/sessions")
  @APIResponse(responseCode = "204", description = "They have ended")
  @Operation(summary = "End all of somebody's sessions, and their access tokens")
  public void endAll(@PathParam("id") UUID id) {
    sessions.endAll(new UserId(id));
  }

  /** Takes a second factor away. */
  @DELETE
  @Path("/{id}/second-factor")
  @APIResponse(responseCode = "204", description = "It is gone, and so are sessions and tokens")
  @APIResponse(responseCode = "409", description = "There is none, or it is the caller's own")
  @Operation(
      summary = "Switch off the second factor of somebody who lost it; they are told by mail")
  public void takeSecondFactor(@PathParam("id") UUID id) {
    factors.take(new UserId(id));
  }

  /** Writes again. */
  @POST
  @Path("/{id}/invitation")
  @APIResponse(responseCode = "204", description = "A new link is on its way")
  @APIResponse(responseCode = "409", description = "They have accepted, or are disabled")
  @Operation(summary = "Send the invitation again")
  public void inviteAgain(@PathParam("id") UUID id) {
    team.inviteAgain(new UserId(id));
  }
}

package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.interviewplatform.privacy.RetentionService;
import org.jspecify.annotations.Nullable;

/** Legal holds: what may not be erased, neither by the passing of time nor on request. */
@Dependent
@Path("/holds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy")
@SecurityRequirement(name = ApiApplication.BEARER)
public class HoldsResource {
  private final RetentionService retention;
  private final Once once;

  @Inject
  public HoldsResource(RetentionService retention, Once once) {
    this.once = once;
    this.retention = retention;
  }

  /** Lists them. */
  @GET
  @Operation(summary = "The holds that stand, newest first")
  public List<HoldView> list() {
    return retention.holds().stream().map(HoldView::of).toList();
  }

  /** Places one. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponse(
      responseCode = "201",
      description = "It stands",
      content = @Content(schema = @Schema(implementation = HoldView.class)))
  @Operation(summary = "Forbid to erase a session, or all sessions of an interview")
  public Response place(@HeaderParam(Headers.IDEMPOTENCY_KEY) @Nullable String key, HoldBody body) {
    HoldView placed = once.answer(key, "/holds", body, HoldView.class, () -> place(body));
    return Response.status(Response.Status.CREATED).entity(placed).build();
  }

  private HoldView place(HoldBody body) {
    HoldBody wish = Given.required("The body", body);
    String reason = Given.required("reason", wish.reason());
    return HoldView.of(retention.place(Given.id("subjectId", wish.subjectId()), reason));
  }

  /** Lifts one. */
  @DELETE
  @Path("/{id}")
  @APIResponse(responseCode = "204", description = "It is lifted")
  @Operation(summary = "Lift a hold")
  public void lift(@PathParam("id") UUID id) {
    retention.lift(id);
  }
}

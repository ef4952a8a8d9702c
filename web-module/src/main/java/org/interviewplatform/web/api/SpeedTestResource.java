package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.platform.limit.Action;
import org.interviewplatform.session.CandidateService;
import org.jspecify.annotations.Nullable;

/** Lets a browser measure how fast it can send. */
@Dependent
@Path("/public/speed-test")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Candidates")
@SecurityRequirement(name = ApiApplication.SESSION)
public class SpeedTestResource {
  private static final int MOST = 2 * 1024 * 1024;

  private final CandidateService candidates;

  @Inject
  public SpeedTestResource(CandidateService candidates) {
    this.candidates = candidates;
  }

  /** Reads the body and forgets it. */
  @POST
  @Consumes(MediaType.WILDCARD)
  @Limited(Action.SPEED_TEST)
  @APIResponseSchema(value = SpeedTestView.class, responseDescription = "How much has arrived")
  @Operation(summary = "Send up to 2 MiB, which are counted and forgotten")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(format = "binary")))
  @APIResponse(responseCode = "413", description = "More was sent than is read")
  public SpeedTestView count(
      @HeaderParam(Headers.SESSION_TOKEN) @Nullable String token, InputStream body)
      throws IOException {
    candidates.visit(Given.sessionToken(token), session -> session);
    InputStream bounded = new BoundedStream(body, MOST);
    return new SpeedTestView(bounded.transferTo(OutputStream.nullOutputStream()));
  }
}

package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.audit.AuditFilter;
import org.interviewplatform.audit.AuditService;
import org.interviewplatform.platform.audit.AuditAction;
import org.jspecify.annotations.Nullable;

/** The audit trail of the organisation. */
@Dependent
@Path("/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
@SecurityRequirement(name = ApiApplication.BEARER)
public class AuditTrailResource {
  private final AuditService audit;

  @Inject
  public AuditTrailResource(AuditService audit) {
    this.audit = audit;
  }

  /** Lists entries. */
  @GET
  @Operation(
      summary = "Who did what, newest first",
      description = "To go on, give the number of the last entry as before.")
  public List<AuditEntryView> list(
      @QueryParam("actorId") @Nullable String actor,
      @QueryParam("action") @Nullable String action,
      @QueryParam("subjectId") @Nullable String subject,
      @QueryParam("from") @Nullable String from,
      @QueryParam("until") @Nullable String until,
      @QueryParam("before") @Nullable String before,
      @Parameter(description = Given.LIMIT) @QueryParam("limit") @Nullable String limit) {
    AuditFilter filter =
        new AuditFilter(
            Given.optionalId("actorId", actor),
            Given.oneOf("action", AuditAction.class, action).map(Enum::name),
            Given.optionalId("subjectId", subject),
            Given.moment("from", from),
            Given.moment("until", until),
            number(before));
    return audit.list(filter, Given.limit(limit)).stream().map(AuditEntryView::of).toList();
  }

  /** Verifies the chain. */
  @POST
  @Path("/verifications")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = ChainView.class, responseDescription = "What was found")
  @Operation(
      summary = "Recompute the chain and name the first entry that is not what was sealed",
      description =
          "Give the place and head an earlier verification told, to be told too if the end was cut"
              + " off or the chain was written anew.")
  public ChainView verify(@Nullable NotedSealBody noted) {
    return ChainView.of(audit.verify(noted == null ? Optional.empty() : noted.toSeal()));
  }

  /** Gives the chain. */
  @GET
  @Path("/chain")
  @Produces(MediaType.TEXT_PLAIN)
  @Operation(
      summary = "The whole chain, to be verified elsewhere",
      description =
          "A line for each entry: its place, its seal, and the JSON that was sealed, with spaces"
              + " between. The verifier recomputes it: java -jar verifier.jar --trail FILE.")
  @APIResponse(
      responseCode = "200",
      description = "Lines in the order of the chain",
      content =
          @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING)))
  public StreamingOutput chain() {
    return out -> audit.export(piece -> ChainLines.write(piece, out));
  }

  private static Optional<Long> number(@Nullable String before) {
    if (before == null || before.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Long.parseLong(before));
    } catch (NumberFormatException e) {
      throw Given.invalid("before is not a number.");
    }
  }
}

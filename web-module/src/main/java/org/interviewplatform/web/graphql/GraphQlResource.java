package org.interviewplatform.web.graphql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.platform.error.DomainException;

/** The one address of GraphQL; POST alone, so that no link or image can ask. */
@Dependent
@Path("/graphql")
@Tag(name = "GraphQL")
@SecurityRequirement(name = "bearer")
public class GraphQlResource {
  /** Nulls are part of an answer, unlike in the rest of the interface. */
  private static final ObjectMapper JSON = new ObjectMapper();

  private final GraphQlEngine engine;

  @Inject
  public GraphQlResource(GraphQlEngine engine) {
    this.engine = engine;
  }

  /** Answers a query. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Read interviews, sessions, transcripts and assessments",
      description =
          "The answer is 200 with data, and with errors where single fields could not be read. What"
              + " is no query, or asks for too much at once, is a problem (400).")
  @APIResponse(
      responseCode = "200",
      description = "data and, where there are any, errors",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(type = SchemaType.OBJECT)))
  public String query(GraphQlBody body) throws JsonProcessingException {
    if (body == null || body.query() == null) {
      throw new DomainException(GraphQlError.INVALID, "query is missing.");
    }
    Map<String, Object> variables = Objects.requireNonNullElse(body.variables(), Map.of());
    return JSON.writeValueAsString(engine.answer(body.query(), body.operationName(), variables));
  }

  /** Shows the schema. */
  @GET
  @Path("/schema")
  @Produces(MediaType.TEXT_PLAIN)
  @Operation(summary = "The schema, in GraphQL's own language")
  @APIResponse(responseCode = "200", description = "The schema")
  public String schema() {
    return GraphQlEngine.SCHEMA;
  }
}

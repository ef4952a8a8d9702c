package org.interviewplatform.web.graphql;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A query as clients send it.
 *
 * @param operationName which of several operations
 */
@Schema(name = "GraphQlQuery")
public record GraphQlBody(
    @Schema(required = true, examples = "{ interviews(first: 5) { items { id title } } }")
        @Nullable String query,
    @Nullable String operationName,
    @Schema(type = SchemaType.OBJECT) @Nullable Map<String, Object> variables,
    @Schema(type = SchemaType.OBJECT) @Nullable Map<String, Object> extensions) {}

package org.interviewplatform.batch.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.interviewplatform.platform.json.Json;

/** The shapes that the published OpenAI document promises, where a copy of it is at hand. */
final class OpenAiContract {
  static final String FILE = "shared/specs/openai.json";
  private static final String ADDRESS = "https://contract.example/openai.json";

  private static final Pattern REFERENCE = Pattern.compile("#/components/schemas/([^\"/]+)");

  private static final Optional<SchemaRegistry> REGISTRY = read();

  private OpenAiContract() {}

  static boolean isAtHand() {
    return REGISTRY.isPresent();
  }

  /** What is wrong about it; nothing where there is no document to hold it against. */
  static List<String> complaints(String schema, String json) {
    return REGISTRY
        .map(
            registry ->
                registry
                    .getSchema(SchemaLocation.of(ADDRESS + "#/components/schemas/" + schema))
                    .validate(json, InputFormat.JSON)
                    .stream()
                    .map(String::valueOf)
                    .toList())
        .orElse(List.of());
  }

  /** The document without what these do not refer to: it is large, and slow to take in. */
  private static String needed(Path file) throws IOException {
    JsonNode all = Json.mapper().readTree(file.toFile()).at("/components/schemas");
    ObjectNode document = Json.mapper().createObjectNode();
    ObjectNode schemas = document.putObject("components").putObject("schemas");
    Deque<String> names =
        new ArrayDeque<>(
            List.of(
                "CreateChatCompletionRequest",
                "CreateChatCompletionResponse",
                "ErrorResponse",
                "CreateTranscriptionRequest",
                "CreateTranscriptionResponseVerboseJson",
                "CreateEmbeddingRequest",
                "CreateEmbeddingResponse"));
    while (!names.isEmpty()) {
      String name = names.remove();
      if (!schemas.has(name)) {
        schemas.set(name, all.get(name));
        REFERENCE.matcher(all.get(name).toString()).results().forEach(r -> names.add(r.group(1)));
      }
    }
    return document.toString();
  }

  /** Beside the project, or beside any directory it is in. */
  private static Optional<Path> find() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(FILE))) {
        return Optional.of(at.resolve(FILE));
      }
    }
    return Optional.empty();
  }

  private static Optional<SchemaRegistry> read() {
    Optional<Path> file = find();
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try {
      Map<String, String> documents = Map.of(ADDRESS, needed(file.get()));
      return Optional.of(
          SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(documents)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

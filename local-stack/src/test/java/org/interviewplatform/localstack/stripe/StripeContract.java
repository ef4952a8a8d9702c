package org.interviewplatform.localstack.stripe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What Stripe's published OpenAPI document promises, where a copy of it is at hand. */
final class StripeContract {
  static final String FILE = "shared/specs/stripe-2020-08-27.json";
  private static final String ADDRESS = "https://contract.example/stripe.json";

  private final SchemaRegistry registry;

  private StripeContract(SchemaRegistry registry) {
    this.registry = registry;
  }

  /** Beside the project, or beside any directory it is in. */
  static Optional<StripeContract> find() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(FILE))) {
        return Optional.of(read(at.resolve(FILE)));
      }
    }
    return Optional.empty();
  }

  private static StripeContract read(Path file) {
    try {
      JsonNode document = new ObjectMapper().readTree(file.toFile());
      Map<String, String> documents = Map.of(ADDRESS, document.toString());
      return new StripeContract(
          SchemaRegistry.withDialect(
              Dialects.getOpenApi30(), builder -> builder.schemas(documents)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong about an object that has one of the document's shapes. */
  List<String> complaints(String schema, JsonNode object) {
    return at("/components/schemas/" + schema, object);
  }

  /** What is wrong about the answer to a request. */
  List<String> complaints(String method, String path, JsonNode answer) {
    String escaped = path.replace("~", "~0").replace("/", "~1").replace("{", "%7B");
    return at(
        "/paths/"
            + escaped.replace("}", "%7D")
            + "/"
            + method
            + "/responses/200/content/application~1json/schema",
        answer);
  }

  private List<String> at(String pointer, JsonNode json) {
    return registry
        .getSchema(SchemaLocation.of(ADDRESS + "#" + pointer))
        .validate(json.toString(), InputFormat.JSON)
        .stream()
        .map(String::valueOf)
        .toList();
  }
}

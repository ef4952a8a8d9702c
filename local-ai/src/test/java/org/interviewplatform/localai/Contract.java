package org.interviewplatform.localai;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The shapes that the OpenAPI document promises. */
record Contract(SchemaRegistry registry) {

  private static final String ADDRESS = "https://contract.example/openai.json";

  static Contract read(Path file) throws IOException {
    Map<String, String> documents = Map.of(ADDRESS, Files.readString(file));
    return new Contract(
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(documents)));
  }

  void check(String name, HttpResponse<String> answer) {
    Schema schema = registry.getSchema(SchemaLocation.of(ADDRESS + "#/components/schemas/" + name));
    assertThat(schema.validate(answer.body(), InputFormat.JSON)).as(name).isEmpty();
  }
}

package org.interviewplatform.systemtests.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.interviewplatform.systemtests.model.ChatServer.Fault;
import org.interviewplatform.systemtests.running.Home;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever is wrong with an answer of the chat server is wrong with what its model says: the
 * envelope keeps to the published API, or else a test would prove nothing about real servers.
 */
class ReplyTest {
  private static final String FILE = "shared/specs/openai.json";
  private static final String ADDRESS = "https://contract.example/openai.json";
  private static final Asked ASKED =
      new Asked("Rate it.", List.of(new Asked.Said(0, "I asked the customer.")), 11);
  private static final String COMPLETION = "CreateChatCompletionResponse";

  private static SchemaRegistry registry;

  @BeforeAll
  static void readTheContract() throws IOException {
    Optional<Path> file = contract();
    assumeTrue(file.isPresent(), "there is no " + FILE);
    Map<String, String> documents = Map.of(ADDRESS, Files.readString(file.orElseThrow()));
    registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(documents));
  }

  /** Beside the project, or beside any directory it is in. */
  private static Optional<Path> contract() {
    return Stream.iterate(Home.directory(), Objects::nonNull, Path::getParent)
        .map(at -> at.resolve(FILE))
        .filter(Files::exists)
        .findFirst();
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"HANGING", "CUT_MID_JSON"})
  void everyAnswerKeepsToThePublishedContract(Fault fault) {
    Reply reply = Reply.to(fault, ASKED, Judge.always("3"));

    String schema = reply.status() == 200 ? COMPLETION : "ErrorResponse";
    assertThat(complaints(schema, reply)).as(schema).isEmpty();
    assertThat(reply.promised()).isEqualTo(reply.body().length);
  }

  @Test
  void whatBreaksTheContractIsNoticed() {
    Reply refusal = Reply.to(Fault.BROKEN, ASKED, Judge.always("3"));
    assertThat(complaints(COMPLETION, refusal)).isNotEmpty();
    Reply cut = Reply.to(Fault.CUT_MID_JSON, ASKED, Judge.always("3"));
    assertThat(cut.promised()).isGreaterThan(cut.body().length);
  }

  private static List<?> complaints(String schema, Reply reply) {
    return registry
        .getSchema(SchemaLocation.of(ADDRESS + "#/components/schemas/" + schema))
        .validate(new String(reply.body(), UTF_8), InputFormat.JSON);
  }
}

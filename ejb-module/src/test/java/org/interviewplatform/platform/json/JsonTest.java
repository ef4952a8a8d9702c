package org.interviewplatform.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JsonTest {
  record ThingId(UUID value) {}

  record Pair(String value, int number) {}

  record Thing(ThingId id, Instant at, Duration length, Optional<String> note, Pair pair) {}

  private final UUID id = UUID.randomUUID();
  private final Thing thing =
      new Thing(
          new ThingId(id),
          Instant.parse("2026-11-23T10:00:00Z"),
          Duration.ofSeconds(90),
          Optional.of("x"),
          new Pair("a", 1));

  @Test
  void identifiersAreWrittenAsTheirValue() {
    assertThat(Json.tree(thing).get("id").asText()).isEqualTo(id.toString());
  }

  @Test
  void otherRecordsAreObjects() {
    assertThat(Json.tree(thing).get("pair").get("value").asText()).isEqualTo("a");
  }

  @Test
  void timesAreIso() {
    assertThat(Json.tree(thing).get("at").asText()).isEqualTo("2026-11-23T10:00:00Z");
    assertThat(Json.tree(thing).get("length").asText()).isEqualTo("PT1M30S");
  }

  @Test
  void whatIsWrittenCanBeRead() {
    assertThat(Json.read(Json.write(thing), Thing.class)).isEqualTo(thing);
  }

  @Test
  void malformedTextIsRefused() {
    assertThatThrownBy(() -> Json.read("{\"id\":", Thing.class))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

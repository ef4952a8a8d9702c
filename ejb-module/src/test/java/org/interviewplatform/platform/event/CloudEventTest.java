package org.interviewplatform.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.interviewplatform.platform.json.Json;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.junit.jupiter.api.Test;

class CloudEventTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private final UUID id = UUID.randomUUID();
  private final UUID aggregate = UUID.randomUUID();
  private final OrganisationId organisation = OrganisationId.create();
  private final CloudEvent event =
      CloudEvent.of(id, organisation, new MediaFileChecked(aggregate, "ok"), NOW);

  record MediaFileChecked(UUID aggregateId, String result) implements DomainEvent {}

  record OtherHappened(UUID aggregateId) implements DomainEvent {}

  @Test
  void whatIsWrittenCanBeRead() {
    assertThat(CloudEvent.read(event.write())).isEqualTo(event);
  }

  @Test
  void theJsonHasTheAttributesOfCloudEvents() {
    JsonNode json = Json.read(event.write(), JsonNode.class);

    assertThat(json.get("specversion").asText()).isEqualTo("1.0");
    assertThat(json.get("id").asText()).isEqualTo(id.toString());
    assertThat(json.get("source").asText()).isEqualTo("/interview-platform");
    assertThat(json.get("type").asText()).isEqualTo("org.interviewplatform.MediaFileChecked.v1");
    assertThat(json.get("subject").asText()).isEqualTo(aggregate.toString());
    assertThat(json.get("time").asText()).isEqualTo("2026-11-23T10:00:00Z");
    assertThat(json.get("datacontenttype").asText()).isEqualTo("application/json");
    assertThat(json.get("organisationid").asText()).isEqualTo(organisation.toString());
    assertThat(json.get("data").get("result").asText()).isEqualTo("ok");
  }

  @Test
  void theDataIsTheEvent() {
    assertThat(event.as(MediaFileChecked.class)).isEqualTo(new MediaFileChecked(aggregate, "ok"));
    assertThat(event.is(MediaFileChecked.class)).isTrue();
    assertThat(event.is(OtherHappened.class)).isFalse();
  }

  @Test
  void fieldsOfALaterVersionArePassedOver() {
    String later = event.write().replace("\"result\":", "\"reason\":\"new\",\"result\":");

    assertThat(CloudEvent.read(later).as(MediaFileChecked.class).result()).isEqualTo("ok");
  }

  @Test
  void topicsAreTheNameInKebabCase() {
    assertThat(EventType.of(MediaFileChecked.class).topic()).isEqualTo("media-file-checked");
  }

  @Test
  void anythingElseIsRefused() {
    for (String text : new String[] {"", "{}", "[]", "null", "not json", "{\"id\":7}"}) {
      assertThatThrownBy(() -> CloudEvent.read(text))
          .as(text)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}

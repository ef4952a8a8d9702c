package org.interviewplatform.platform.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.interviewplatform.platform.json.Json;
import org.interviewplatform.platform.tenant.OrganisationId;

/**
 * An event as it travels: CloudEvents 1.0, structured JSON, with the organisation as an extension.
 */
public record CloudEvent(
    @JsonProperty("specversion") String specVersion,
    UUID id,
    URI source,
    String type,
    String subject,
    Instant time,
    @JsonProperty("datacontenttype") String dataContentType,
    @JsonProperty("organisationid") OrganisationId organisationId,
    JsonNode data) {
  private static final URI SOURCE = URI.create("/interview-platform");

  /** Wraps an event that happened in an organisation. */
  public static CloudEvent of(
      UUID id, OrganisationId organisation, DomainEvent event, Instant time) {
    return new CloudEvent(
        "1.0",
        id,
        SOURCE,
        EventType.of(event.getClass()).name(),
        event.aggregateId().toString(),
        time,
        "application/json",
        organisation,
        Json.tree(event));
  }

  /** Reads the JSON form; anything else is refused with an IllegalArgumentException. */
  public static CloudEvent read(String json) {
    CloudEvent event = Json.read(json, CloudEvent.class);
    if (event.id() == null || event.type() == null || event.organisationId() == null) {
      throw new IllegalArgumentException("Not a CloudEvent of this platform");
    }
    return event;
  }

  /** The JSON form. */
  public String write() {
    return Json.write(this);
  }

  /** The event itself. */
  public <E extends DomainEvent> E as(Class<E> event) {
    return Json.read(data, event);
  }

  /** Whether this is an event of that class, in a version we know. */
  public boolean is(Class<? extends DomainEvent> event) {
    return EventType.of(event).name().equals(type);
  }
}

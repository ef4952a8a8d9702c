package org.interviewplatform.webhook;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;

/** Keeps the chosen events as their names with a comma between. */
@Converter
public class WebhookEventsConverter implements AttributeConverter<Set<WebhookEvent>, String> {
  @Override
  public String convertToDatabaseColumn(Set<WebhookEvent> events) {
    return events.stream().map(WebhookEvent::name).sorted().collect(joining(","));
  }

  @Override
  public Set<WebhookEvent> convertToEntityAttribute(String column) {
    return Arrays.stream(column.split(",", -1))
        .map(WebhookEvent::valueOf)
        .collect(toUnmodifiableSet());
  }
}

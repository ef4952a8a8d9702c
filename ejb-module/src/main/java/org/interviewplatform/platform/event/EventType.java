package org.interviewplatform.platform.event;

import java.util.Locale;

/** The name of an event on the wire. */
public record EventType(String simpleName, int version) {
  private static final String PREFIX = "org.interviewplatform.";

  /** The name of a class of events. */
  public static EventType of(Class<? extends DomainEvent> event) {
    return new EventType(event.getSimpleName(), 1);
  }

  /** The CloudEvents type, such as {@code org.interviewplatform.MediaFileUploaded.v1}. */
  public String name() {
    return PREFIX + simpleName + ".v" + version;
  }

  /** The topic, such as {@code media-file-uploaded}. */
  public String topic() {
    return simpleName.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}

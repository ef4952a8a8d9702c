package org.interviewplatform.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one notification. */
@Embeddable
public record NotificationId(@Column(name = "id") UUID value) implements Serializable {

  /** A new, random id. */
  public static NotificationId create() {
    return new NotificationId(UUID.randomUUID());
  }
}

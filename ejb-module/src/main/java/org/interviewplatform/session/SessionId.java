package org.interviewplatform.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one candidate session. */
@Embeddable
public record SessionId(@Column(name = "id") UUID value) implements Serializable {

  /** A new, random id. */
  public static SessionId create() {
    return new SessionId(UUID.randomUUID());
  }
}

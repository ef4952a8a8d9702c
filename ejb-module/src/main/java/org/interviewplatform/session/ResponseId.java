package org.interviewplatform.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one response. */
@Embeddable
public record ResponseId(@Column(name = "id") UUID value) implements Serializable {

  /** A new, random id. */
  public static ResponseId create() {
    return new ResponseId(UUID.randomUUID());
  }
}

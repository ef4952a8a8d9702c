package org.interviewplatform.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one attempt at an answer. */
@Embeddable
public record AttemptId(@Column(name = "id") UUID value) implements Serializable {

  /** A new, random id. */
  public static AttemptId create() {
    return new AttemptId(UUID.randomUUID());
  }
}

package org.interviewplatform.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one user. */
@Embeddable
public record UserId(@Column(name = "id") UUID value) implements Serializable {

  /** A new, random id. */
  public static UserId create() {
    return new UserId(UUID.randomUUID());
  }
}

package org.interviewplatform.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one competency. */
@Embeddable
public record CompetencyId(@Column(name = "id") UUID value) implements Serializable {

  /** A new, random id. */
  public static CompetencyId create() {
    return new CompetencyId(UUID.randomUUID());
  }
}

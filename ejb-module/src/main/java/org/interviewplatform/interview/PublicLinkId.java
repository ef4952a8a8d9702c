package org.interviewplatform.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one public link. */
@Embeddable
public record PublicLinkId(@Column(name = "id") UUID value) implements Serializable {

  /** A new, random id. */
  public static PublicLinkId create() {
    return new PublicLinkId(UUID.randomUUID());
  }
}

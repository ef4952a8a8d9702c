package org.interviewplatform.media;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one media asset. */
@Embeddable
public record MediaId(@Column(name = "id") UUID value) implements Serializable {

  /** A new, random id. */
  public static MediaId create() {
    return new MediaId(UUID.randomUUID());
  }
}

package org.interviewplatform.media;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one file as it was sent: an upload. */
@Embeddable
public record OriginalId(@Column(name = "id") UUID value) implements Serializable {

  /** A new, random id. */
  public static OriginalId create() {
    return new OriginalId(UUID.randomUUID());
  }

  /** The file of a recording that comes as one: it bears the recording's own id. */
  public static OriginalId soleOf(MediaId media) {
    return new OriginalId(media.value());
  }
}

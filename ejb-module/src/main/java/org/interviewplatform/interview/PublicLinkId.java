package org.interviewplatform.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** Names one public link. */
@Embeddable
public record PublicLinkId(@Column(name = "id") UUID value) implements Serializable {

  /** A new, random id. */
  public static PublicLinkId create() {
    return new PublicLinkId(UUID.randomUUID());
  }

  /** The id that a client's own key gives a personal link; a new, random one without a key. */
  static PublicLinkId of(InterviewId interview, Optional<String> idempotencyKey) {
    return idempotencyKey
        .map(key -> interview.value() + "\n" + key)
        .map(name -> UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)))
        .map(PublicLinkId::new)
        .orElseGet(PublicLinkId::create);
  }
}

package org.interviewplatform.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one question. */
@Embeddable
public record QuestionId(@Column(name = "id") UUID value) implements Serializable {

  /** A new, random id. */
  public static QuestionId create() {
    return new QuestionId(UUID.randomUUID());
  }
}

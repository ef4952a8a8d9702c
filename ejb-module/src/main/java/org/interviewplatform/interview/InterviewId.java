package org.interviewplatform.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one interview. */
@Embeddable
public record InterviewId(@Column(name = "id") UUID value) implements Serializable {

  /** A new, random id. */
  public static InterviewId create() {
    return new InterviewId(UUID.randomUUID());
  }
}

package org.interviewplatform.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an {@link EvidenceBundle}. */
@Embeddable
public record BundleId(@Column(name = "id") UUID value) implements Serializable {
  public static BundleId create() {
    return new BundleId(UUID.randomUUID());
  }
}

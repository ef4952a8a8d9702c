package org.interviewplatform.platform.tenant;

import java.io.Serializable;
import java.util.UUID;

/** Identifies an organisation: the tenant every row, object and cache entry belongs to. */
public record OrganisationId(UUID value) implements Serializable {
  /** A new identifier. */
  public static OrganisationId create() {
    return new OrganisationId(UUID.randomUUID());
  }

  /** Reads the text form. */
  public static OrganisationId of(String text) {
    return new OrganisationId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}

package org.interviewplatform.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a {@link GroupReport}. */
@Embeddable
public record GroupReportId(@Column(name = "id") UUID value) implements Serializable {
  public static GroupReportId create() {
    return new GroupReportId(UUID.randomUUID());
  }
}

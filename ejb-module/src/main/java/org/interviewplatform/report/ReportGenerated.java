package org.interviewplatform.report;

import java.util.UUID;
import org.interviewplatform.platform.event.DomainEvent;

/** The report of a candidate's session is there to download. */
public record ReportGenerated(UUID sessionId) implements DomainEvent {
  @Override
  public UUID aggregateId() {
    return sessionId;
  }
}

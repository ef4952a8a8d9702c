package org.interviewplatform.analysis;

import java.util.UUID;
import org.interviewplatform.platform.event.DomainEvent;

/**
 * Nothing more will be found in an answer.
 *
 * @param mediaId the recording of the answer
 * @param sessionId the candidate's session
 * @param outcome how it ended, never {@link AnalysisStatus#PENDING}
 */
public record AnalysisCompleted(UUID mediaId, UUID sessionId, AnalysisStatus outcome)
    implements DomainEvent {
  @Override
  public UUID aggregateId() {
    return mediaId;
  }
}

package org.interviewplatform.analysis;

import java.util.UUID;
import org.interviewplatform.platform.event.DomainEvent;

/**
 * Levels that were awaited after the analysis of an answer have come, or will not come after all.
 *
 * @param mediaId the recording of the answer
 * @param sessionId the candidate's session
 * @param outcome how it ended, never {@link ScoringStatus#POSTPONED}
 */
public record AnswerScored(UUID mediaId, UUID sessionId, ScoringStatus outcome)
    implements DomainEvent {
  @Override
  public UUID aggregateId() {
    return mediaId;
  }
}

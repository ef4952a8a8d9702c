package org.interviewplatform.analysis;

import java.util.UUID;
import org.interviewplatform.platform.event.DomainEvent;

/**
 * What was awaited after the analysis of an answer had ended has come, or will not come after all:
 * levels, or the words themselves.
 *
 * @param mediaId the recording of the answer
 * @param sessionId the candidate's session
 * @param outcome how scoring ended; {@link ScoringStatus#POSTPONED} only where words have come and
 *     levels are still awaited
 */
public record AnswerScored(UUID mediaId, UUID sessionId, ScoringStatus outcome)
    implements DomainEvent {
  @Override
  public UUID aggregateId() {
    return mediaId;
  }
}

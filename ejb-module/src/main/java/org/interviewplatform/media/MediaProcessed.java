package org.interviewplatform.media;

import java.util.UUID;
import org.interviewplatform.platform.event.DomainEvent;

/**
 * Nothing more will happen to a recording.
 *
 * @param mediaId the recording
 * @param outcome {@link MediaState#READY}, {@link MediaState#REJECTED} or {@link MediaState#FAILED}
 */
public record MediaProcessed(UUID mediaId, MediaState outcome) implements DomainEvent {
  @Override
  public UUID aggregateId() {
    return mediaId;
  }
}

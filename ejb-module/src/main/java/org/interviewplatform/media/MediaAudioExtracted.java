package org.interviewplatform.media;

import java.util.UUID;
import org.interviewplatform.platform.event.DomainEvent;

/** The sound of a recording is there, so that speech-to-text need not wait for the picture. */
public record MediaAudioExtracted(UUID mediaId) implements DomainEvent {
  @Override
  public UUID aggregateId() {
    return mediaId;
  }
}

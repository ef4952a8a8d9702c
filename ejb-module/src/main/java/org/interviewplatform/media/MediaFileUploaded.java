package org.interviewplatform.media;

import java.util.UUID;
import org.interviewplatform.platform.event.DomainEvent;

/** All bytes of a recording are in the object storage. */
public record MediaFileUploaded(UUID mediaId) implements DomainEvent {
  @Override
  public UUID aggregateId() {
    return mediaId;
  }
}

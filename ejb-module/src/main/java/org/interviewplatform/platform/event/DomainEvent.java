package org.interviewplatform.platform.event;

import java.util.UUID;

/**
 * Something that happened, named in the past tense; a record, published with {@link DomainEvents}.
 *
 * <p>The simple name is the event's name in the world: {@code MediaFileUploaded} goes to the topic
 * {@code media-file-uploaded}. Fields may be added, never renamed or removed.
 */
public interface DomainEvent {
  /** The aggregate it happened to. Events of one aggregate are delivered in order. */
  UUID aggregateId();
}

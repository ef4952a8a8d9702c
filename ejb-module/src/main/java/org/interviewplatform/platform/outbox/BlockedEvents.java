package org.interviewplatform.platform.outbox;

import java.util.List;
import java.util.UUID;

/** The refused events of the current organisation. */
public interface BlockedEvents {
  /** Up to so many, oldest first. */
  List<BlockedEvent> oldest(int limit);

  /**
   * Tries one again at once.
   *
   * @return whether there was such a refused event
   */
  boolean unblock(UUID id);
}

package org.interviewplatform.review;

import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.session.SessionId;

/** Finished sessions of the current organisation that wait for somebody. */
public interface WaitingSessions {
  /** Which way to go through the sessions of an interview, which are listed newest first. */
  enum Direction {
    ONWARD,
    BACK
  }

  /**
   * The nearest session of the same interview that the reviewer has not rated in full, or, for who
   * decides, about which nobody has decided. Goes on at the other end of the list.
   */
  Optional<SessionId> nearest(SessionId from, Direction direction, UUID reviewer, boolean decides);
}

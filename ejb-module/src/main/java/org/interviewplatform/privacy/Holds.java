package org.interviewplatform.privacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The legal holds of the current organisation. */
public interface Holds {
  void place(Hold hold);

  /** Tells by false that there is no such hold, or that it was lifted. */
  boolean lift(UUID id, UUID by, Instant now);

  /** Those that have not been lifted, newest first. */
  List<Hold> standing();

  /** Whether one stands on the session or on its interview. */
  boolean isOn(UUID session, UUID interview);
}

package org.interviewplatform.review;

import java.time.Instant;
import java.util.UUID;
import org.interviewplatform.session.SessionId;

/**
 * What a named person decided about a candidate, and why. Where the candidate stands is the newest
 * decision and nothing else; no software makes one.
 */
public record Decision(
    UUID id,
    SessionId session,
    Outcome outcome,
    String reason,
    UUID decidedBy,
    String decidedByName,
    Instant decidedAt) {

  /** How a candidate goes on. */
  public enum Outcome {
    ADVANCE,
    REJECT,
    HOLD;

    /** Whether it says yes or no. */
    public boolean isFinal() {
      return this != HOLD;
    }
  }
}

package org.interviewplatform.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.platform.storage.ObjectKey;
import org.interviewplatform.session.SessionId;

/**
 * What a report over many candidates is drawn from.
 *
 * @param organisation the organisation's name
 * @param language a BCP 47 tag: that of the person who asked for it
 * @param interview the title of the interview it is about; absent where it is about days
 * @param candidates in the order they began
 * @param generatedAt when they were gathered
 */
public record GroupReportContent(
    GroupReportId id,
    String organisation,
    String language,
    Optional<String> interview,
    GroupReportScope scope,
    List<SessionId> candidates,
    ObjectKey pdf,
    ObjectKey csv,
    Instant generatedAt) {
  /** More would be read by nobody, and drawn for too long. */
  public static final int MOST = 5_000;

  public GroupReportContent {
    candidates = List.copyOf(candidates);
  }

  /** Whether it holds as many as it may: whoever began later is left out, and that must be said. */
  public boolean isFull() {
    return candidates.size() >= MOST;
  }
}

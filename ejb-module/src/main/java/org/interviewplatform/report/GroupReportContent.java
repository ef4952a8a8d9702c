package org.interviewplatform.report;

import java.time.Instant;
import java.util.Optional;
import org.interviewplatform.platform.storage.ObjectKey;

/**
 * What a report over many candidates is drawn from.
 *
 * @param organisation the organisation's name
 * @param language a BCP 47 tag: that of the person who asked for it
 * @param interview the title of the interview it is about; absent where it is about days
 * @param candidates how many it holds
 * @param generatedAt when they were gathered
 */
public record GroupReportContent(
    GroupReportId id,
    String organisation,
    String language,
    Optional<String> interview,
    GroupReportScope scope,
    int candidates,
    ObjectKey pdf,
    ObjectKey csv,
    Instant generatedAt) {
  /** How many the PDF tells of by name: more pages would be read by nobody. */
  public static final int MOST_BY_NAME = 5_000;

  /** Whether the PDF leaves some of them out, and must say so; the CSV never does. */
  public boolean leavesOut() {
    return candidates > MOST_BY_NAME;
  }
}

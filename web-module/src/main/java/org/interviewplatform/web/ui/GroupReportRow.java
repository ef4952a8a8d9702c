package org.interviewplatform.web.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.interviewplatform.report.GroupReportContent;
import org.interviewplatform.report.GroupReportDetails;
import org.interviewplatform.report.GroupReportScope;
import org.jspecify.annotations.Nullable;

/**
 * A report over many candidates as a row of a list.
 *
 * @param interview the title of what it is about; empty where it is about days
 * @param first the first of the days; absent where it is about an interview
 * @param last the last of the days
 * @param failure why it could not be drawn; empty unless it could not
 */
public record GroupReportRow(
    UUID id,
    String interview,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    String status,
    int progress,
    int candidates,
    String failure,
    Instant requestedAt) {
  /** Whether its PDF tells of so many that others are left out. */
  public boolean full() {
    return candidates > GroupReportContent.MOST_BY_NAME;
  }

  static GroupReportRow of(GroupReportDetails report) {
    return new GroupReportRow(
        report.id().value(),
        report.interview().orElse(""),
        report.scope().days().map(GroupReportScope.Days::first).orElse(null),
        report.scope().days().map(GroupReportScope.Days::last).orElse(null),
        report.status().name(),
        report.progress(),
        report.candidates(),
        report.failureReason().orElse(""),
        report.requestedAt());
  }
}

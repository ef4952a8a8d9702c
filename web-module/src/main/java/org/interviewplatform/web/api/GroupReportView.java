package org.interviewplatform.web.api;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.report.GroupReportDetails;
import org.interviewplatform.report.GroupReportScope;
import org.jspecify.annotations.Nullable;

/**
 * A report over many candidates; addresses are good for a quarter of an hour.
 *
 * @param from the first day, where it is about days
 * @param until the last day
 * @param progress percent
 * @param candidates how many it holds; 0 before it is begun
 */
@Schema(name = "GroupReport")
public record GroupReportView(
    UUID id,
    @Nullable UUID interviewId,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Schema(enumeration = {"REQUESTED", "READY", "FAILED"}) String status,
    int progress,
    int candidates,
    @Nullable URI pdf,
    @Nullable URI csv,
    @Nullable String failureReason,
    Instant requestedAt) {
  static GroupReportView of(GroupReportDetails report) {
    return new GroupReportView(
        report.id().value(),
        report.scope().interview().map(InterviewId::value).orElse(null),
        report.scope().days().map(GroupReportScope.Days::first).orElse(null),
        report.scope().days().map(GroupReportScope.Days::last).orElse(null),
        report.status().name(),
        report.progress(),
        report.candidates(),
        report.pdf().orElse(null),
        report.csv().orElse(null),
        report.failureReason().orElse(null),
        report.requestedAt());
  }
}

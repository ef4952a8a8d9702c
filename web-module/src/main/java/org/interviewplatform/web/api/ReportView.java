package org.interviewplatform.web.api;

import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.report.ReportDetails;
import org.jspecify.annotations.Nullable;

/**
 * How the report of a session stands; the addresses are good for a quarter of an hour.
 *
 * @param status NONE until the session is concluded
 */
@Schema(name = "Report")
public record ReportView(
    @Schema(enumeration = {"NONE", "REQUESTED", "READY", "FAILED"}) String status,
    @Nullable URI pdfUrl,
    @Nullable URI csvUrl,
    @Nullable String failureReason) {
  private static final ReportView NONE = new ReportView("NONE", null, null, null);

  static ReportView of(Optional<ReportDetails> report) {
    return report.map(ReportView::of).orElse(NONE);
  }

  private static ReportView of(ReportDetails report) {
    return new ReportView(
        report.status().name(),
        report.pdf().orElse(null),
        report.csv().orElse(null),
        report.failureReason().orElse(null));
  }
}

package org.interviewplatform.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.Audited;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;
import org.interviewplatform.platform.storage.Disposition;
import org.interviewplatform.platform.storage.ObjectKey;
import org.interviewplatform.platform.storage.ObjectStorage;
import org.interviewplatform.session.SessionId;

/** Hands reports out to those who may read them. */
@ApplicationScoped
public class ReportDownloads {
  private static final Duration VALIDITY = Duration.ofMinutes(15);

  private final ReportService reports;
  private final ObjectStorage storage;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected ReportDownloads() {
    this(null, null);
  }

  @Inject
  ReportDownloads(ReportService reports, ObjectStorage storage) {
    this.reports = reports;
    this.storage = storage;
  }

  /**
   * How the report of a session stands, with addresses to download it; empty if never asked for.
   */
  @Audited(value = AuditAction.REPORT_SEEN, reading = true)
  public Optional<ReportDetails> find(SessionId session) {
    CurrentCaller.require(Permission.READ_REPORTS);
    return reports
        .find(session)
        .map(
            report ->
                new ReportDetails(
                    report.status(),
                    report.pdf().map(key -> address(key, "application/pdf", session, "pdf")),
                    report.csv().map(key -> address(key, "text/csv", session, "csv")),
                    report.failureReason()));
  }

  private URI address(ObjectKey key, String contentType, SessionId session, String extension) {
    Disposition name = Disposition.attachment("report-" + session.value() + "." + extension);
    return storage.presignedGet(key, VALIDITY, contentType, name);
  }
}

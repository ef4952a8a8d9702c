package org.interviewplatform.report;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.platform.job.JobRequest;
import org.interviewplatform.platform.job.JobRequests;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.paging.Slice;
import org.interviewplatform.platform.storage.Disposition;
import org.interviewplatform.platform.storage.ObjectKey;
import org.interviewplatform.platform.storage.ObjectStorage;

/**
 * Hands reports over many candidates out to those who may read them, and tells how far they are.
 */
@ApplicationScoped
public class GroupReportDownloads {
  private static final Duration VALIDITY = Duration.ofMinutes(15);
  private static final int ALL = 100;

  private final GroupReportService reports;
  private final InterviewService interviews;
  private final JobRequests jobs;
  private final ObjectStorage storage;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected GroupReportDownloads() {
    this(null, null, null, null);
  }

  @Inject
  GroupReportDownloads(
      GroupReportService reports,
      InterviewService interviews,
      JobRequests jobs,
      ObjectStorage storage) {
    this.reports = reports;
    this.interviews = interviews;
    this.jobs = jobs;
    this.storage = storage;
  }

  /**
   * Some of them, newest first.
   *
   * @param limit 1 to 100
   */
  public Slice<GroupReportDetails> newest(Optional<Position> after, int limit) {
    Slice<GroupReport> found = reports.newest(after, limit);
    return new Slice<>(details(found.items()), found.next());
  }

  /** One of them; empty where there is none, or none any more. */
  public Optional<GroupReportDetails> find(GroupReportId id) {
    return details(reports.find(id).stream().toList()).stream().findFirst();
  }

  private List<GroupReportDetails> details(List<GroupReport> found) {
    List<InterviewId> asked =
        found.stream().flatMap(each -> each.scope().interview().stream()).distinct().toList();
    Map<InterviewId, String> titles =
        interviews.all(asked).stream()
            .collect(toMap(InterviewDetails::id, InterviewDetails::title));
    return found.stream().map(report -> details(report, titles)).toList();
  }

  private GroupReportDetails details(GroupReport report, Map<InterviewId, String> titles) {
    return new GroupReportDetails(
        report.id(),
        report.scope(),
        report.scope().interview().map(titles::get),
        report.status(),
        progress(report),
        report.candidates(),
        report.pdf().map(key -> address(key, "application/pdf", report, "pdf")),
        report.csv().map(key -> address(key, "text/csv", report, "csv")),
        report.failureReason(),
        report.requestedAt());
  }

  private int progress(GroupReport report) {
    return report.status() == ReportStatus.REQUESTED
        ? jobs.about(report.id().value()).stream().findFirst().map(JobRequest::progress).orElse(0)
        : ALL;
  }

  private URI address(ObjectKey key, String type, GroupReport report, String extension) {
    String name = "report-" + report.id().value() + "." + extension;
    return storage.presignedGet(key, VALIDITY, type, Disposition.attachment(name));
  }
}

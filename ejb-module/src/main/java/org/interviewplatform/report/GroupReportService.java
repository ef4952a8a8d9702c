package org.interviewplatform.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.Audited;
import org.interviewplatform.platform.job.JobRequests;
import org.interviewplatform.platform.job.JobRevived;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.paging.Slice;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;
import org.interviewplatform.platform.storage.ObjectKey;
import org.interviewplatform.session.SessionId;

/** Keeps account of reports over many candidates; the job draws them. */
@ApplicationScoped
@Transactional
public class GroupReportService {
  /** The job that draws one; the subject is the report. */
  public static final String JOB = "build-group-report";

  private final GroupReports reports;
  private final GroupReportSources sources;
  private final InterviewService interviews;
  private final JobRequests jobs;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected GroupReportService() {
    this(null, null, null, null, null);
  }

  @Inject
  GroupReportService(
      GroupReports reports,
      GroupReportSources sources,
      InterviewService interviews,
      JobRequests jobs,
      Clock clock) {
    this.reports = reports;
    this.sources = sources;
    this.interviews = interviews;
    this.jobs = jobs;
    this.clock = clock;
  }

  /**
   * Asks for a report of candidates as things stand now.
   *
   * @throws org.interviewplatform.platform.error.DomainException where there is no such interview
   */
  @Audited(value = AuditAction.REPORT_ASKED, ofResult = true)
  public GroupReportId request(GroupReportScope scope) {
    Caller caller = CurrentCaller.require(Permission.DECIDE);
    scope.interview().ifPresent(interviews::get);
    GroupReport report = new GroupReport(scope, caller.userId(), clock.instant());
    reports.add(report);
    jobs.request(JOB, report.id().value(), report.id().value());
    return report.id();
  }

  /**
   * Some of them, newest first, for who sees every interview.
   *
   * @param limit 1 to 100
   */
  public Slice<GroupReport> newest(Optional<Position> after, int limit) {
    requireReader();
    return Slice.of(reports.newest(after, limit + 1), limit, GroupReport::position);
  }

  /** One of them. */
  @Audited(value = AuditAction.REPORT_SEEN, reading = true)
  public Optional<GroupReport> find(GroupReportId id) {
    requireReader();
    return reports.find(id);
  }

  /**
   * Notes down whom it will hold, before anything is written about them, so that their erasure
   * finds it.
   *
   * @return what to draw; empty when it is drawn, or gone
   */
  public Optional<GroupReportContent> begin(GroupReportId id) {
    return reports
        .lock(id)
        .filter(report -> report.status() == ReportStatus.REQUESTED)
        .map(this::begun);
  }

  private GroupReportContent begun(GroupReport report) {
    ObjectKey pdf = file(report.id(), "pdf");
    ObjectKey csv = file(report.id(), "csv");
    report.begun(reports.hold(report.id(), report.scope()), pdf, csv);
    return sources.content(report, pdf, csv, clock.instant());
  }

  /** Some of those it holds, in the order they began; for the job that draws it. */
  public Slice<SessionId> held(GroupReportId id, Optional<Position> after, int most) {
    return reports.held(id, after, most);
  }

  /** It has been drawn and stored. */
  public void ready(GroupReportId id) {
    end(id, report -> report.ready(clock.instant()));
  }

  /**
   * Files that must not stay: those of a report that went while it was drawn, since one of its
   * candidates was erased. None as long as it is there.
   */
  public List<ObjectKey> leftBehind(GroupReportId id) {
    return reports.find(id).isPresent() ? List.of() : List.of(file(id, "pdf"), file(id, "csv"));
  }

  /** It could not be drawn. */
  public void failed(GroupReportId id, String reason) {
    end(id, report -> report.failed(reason, clock.instant()));
  }

  /**
   * What software made of a candidate may no longer be told: reports that may tell it are drawn
   * anew.
   */
  public void outdated(SessionId session) {
    for (GroupReport report : reports.holding(session)) {
      report.outdated();
      jobs.request(JOB, report.id().value(), UUID.randomUUID());
    }
  }

  /** One that could not be drawn is to be drawn after all. */
  void reopen(@Observes JobRevived revived) {
    if (revived.job().equals(JOB)) {
      reports.lock(new GroupReportId(revived.subject())).ifPresent(GroupReport::reopened);
    }
  }

  private void end(GroupReportId id, Consumer<GroupReport> end) {
    reports.lock(id).filter(report -> report.status() == ReportStatus.REQUESTED).ifPresent(end);
  }

  private static ObjectKey file(GroupReportId id, String extension) {
    return ObjectKey.of("reports", id.value().toString(), extension);
  }

  private static void requireReader() {
    CurrentCaller.require(Permission.SEE_ALL_INTERVIEWS);
    CurrentCaller.require(Permission.READ_REPORTS);
  }
}

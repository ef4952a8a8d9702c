package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.paging.Slice;
import org.interviewplatform.report.GroupReportDetails;
import org.interviewplatform.report.GroupReportDownloads;
import org.interviewplatform.report.GroupReportId;
import org.interviewplatform.report.GroupReportScope;
import org.interviewplatform.report.GroupReportService;
import org.interviewplatform.report.ReportError;
import org.interviewplatform.report.ReportStatus;
import org.jspecify.annotations.Nullable;

/**
 * Behind reports.xhtml: reports over many candidates, asked for and kept; and group-report.xhtml,
 * which shows nothing: it leads to the file by a link signed at that moment.
 */
@Named
@RequestScoped
public class ReportsPage {
  private static final int ROWS = 50;

  private final GroupReportService reports;
  private final GroupReportDownloads downloads;
  private final InterviewService interviews;
  private final Browser browser;
  private final Feedback feedback;
  private final Sent sent;

  private String id = "";
  private String format = "";
  private @Nullable InterviewDetails interview;
  private Slice<GroupReportDetails> found = new Slice<>(List.of(), Optional.empty());

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected ReportsPage() {
    this(null, null, null, null, null, null);
  }

  @Inject
  ReportsPage(
      GroupReportService reports,
      GroupReportDownloads downloads,
      InterviewService interviews,
      Browser browser,
      Feedback feedback,
      Sent sent) {
    this.reports = reports;
    this.downloads = downloads;
    this.interviews = interviews;
    this.browser = browser;
    this.feedback = feedback;
    this.sent = sent;
  }

  /** Reads those there are; an id is the interview's that one may be asked for. */
  public void load() {
    found = downloads.newest(Places.read(sent.value("after")), ROWS);
    interview = id.isEmpty() ? null : interviews.get(RequestedId.interview(id));
  }

  /** Asks for one over the interview. */
  public String drawInterview() {
    feedback.of(
        () -> reports.request(GroupReportScope.of(RequestedId.interview(sent.value("id")))),
        "reports.asked");
    return "reports?faces-redirect=true";
  }

  /** Asks for one over the days. */
  public String drawDays() {
    feedback.of(
        () -> reports.request(GroupReportScope.of(day("from"), day("until"))), "reports.asked");
    return "reports?faces-redirect=true";
  }

  private LocalDate day(String field) {
    try {
      return LocalDate.parse(sent.value(field));
    } catch (DateTimeParseException e) {
      throw new DomainException(ReportError.INVALID_DAYS, "This is no day.", e);
    }
  }

  /** Leads to the file. */
  public void open() {
    browser.redirect(
        RequestedId.parse(id)
            .map(GroupReportId::new)
            .flatMap(downloads::find)
            .flatMap("csv".equals(format) ? GroupReportDetails::csv : GroupReportDetails::pdf)
            .map(URI::toString)
            .orElseThrow(
                () -> new DomainException(ReportError.NOT_READY, "There is no such report.")));
  }

  /** The newest first. */
  public List<GroupReportRow> getAll() {
    return found.items().stream().map(GroupReportRow::of).toList();
  }

  /** Where the list goes on; empty at its end. */
  public String getNext() {
    return found.next().map(Places::write).orElse("");
  }

  public boolean isUnfinished() {
    return found.items().stream().anyMatch(each -> each.status() == ReportStatus.REQUESTED);
  }

  /** Changes whenever the list must be shown anew. */
  public String getVersion() {
    return String.valueOf(
        found.items().stream()
            .map(each -> each.id() + "-" + each.status() + each.progress())
            .toList());
  }

  /** The interview one may be asked for; absent where none was named. */
  public @Nullable InterviewDetails getInterview() {
    return interview;
  }

  /** Whether an interview was named; asked also while the form comes back. */
  public boolean isOfInterview() {
    return !sent.value("id").isEmpty();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getFormat() {
    return format;
  }

  public void setFormat(String format) {
    this.format = format;
  }
}

package org.interviewplatform.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.interviewplatform.organisation.UserDirectory;
import org.interviewplatform.platform.event.DomainEvents;
import org.interviewplatform.platform.storage.ObjectKey;
import org.interviewplatform.review.ReviewService;
import org.interviewplatform.session.SessionId;

/** Keeps account of reports; the job draws them. */
@ApplicationScoped
@Transactional
public class ReportService {
  private final Reports reports;
  private final ReviewService reviews;
  private final UserDirectory directory;
  private final DomainEvents events;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected ReportService() {
    this(null, null, null, null, null);
  }

  @Inject
  ReportService(
      Reports reports,
      ReviewService reviews,
      UserDirectory directory,
      DomainEvents events,
      Clock clock) {
    this.reports = reports;
    this.reviews = reviews;
    this.directory = directory;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Begins a report, or takes it up again.
   *
   * @return what to draw; empty when it is there already
   */
  public Optional<ReportContent> begin(SessionId session) {
    Report report = reports.lock(session).orElseGet(() -> add(session));
    return report.status() == ReportStatus.READY ? Optional.empty() : Optional.of(content(session));
  }

  /** The report has been drawn and stored. */
  public void ready(SessionId session, ObjectKey pdf, ObjectKey csv) {
    reports
        .lock(session)
        .filter(report -> report.status() != ReportStatus.READY)
        .ifPresent(
            report -> {
              report.ready(pdf, csv, clock.instant());
              events.publish(new ReportGenerated(session.value()));
            });
  }

  /**
   * What the report was drawn from has changed.
   *
   * @return whether there is one, to be drawn anew
   */
  public boolean outdated(SessionId session) {
    Optional<Report> drawn = reports.lock(session);
    drawn.ifPresent(Report::outdated);
    return drawn.isPresent();
  }

  /** The report could not be drawn. */
  public void failed(SessionId session, String reason) {
    reports
        .lock(session)
        .filter(report -> report.status() == ReportStatus.REQUESTED)
        .ifPresent(report -> report.failed(reason, clock.instant()));
  }

  /** The report of a session, if one has been asked for. */
  public Optional<Report> find(SessionId session) {
    return reports.find(session);
  }

  private ReportContent content(SessionId session) {
    return new ReportContent(
        directory.organisationName(), clock.instant(), reviews.compose(session));
  }

  private Report add(SessionId session) {
    Report report = new Report(session, clock.instant());
    reports.add(report);
    return report;
  }
}

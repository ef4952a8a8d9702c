package org.interviewplatform.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.InterviewReader;
import org.interviewplatform.organisation.Person;
import org.interviewplatform.organisation.UserDirectory;
import org.interviewplatform.platform.storage.ObjectKey;
import org.interviewplatform.session.SessionId;
import org.interviewplatform.session.SessionService;

/** Gathers whom a report over many candidates is about; within a transaction. */
@ApplicationScoped
public class GroupReportSources {
  private final SessionService sessions;
  private final InterviewReader interviews;
  private final UserDirectory directory;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected GroupReportSources() {
    this(null, null, null);
  }

  @Inject
  GroupReportSources(SessionService sessions, InterviewReader interviews, UserDirectory directory) {
    this.sessions = sessions;
    this.interviews = interviews;
    this.directory = directory;
  }

  List<SessionId> candidates(GroupReportScope scope) {
    return scope
        .days()
        .map(
            days ->
                sessions.begunBetween(
                    days.first().atStartOfDay(ZoneOffset.UTC).toInstant(),
                    days.last().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                    GroupReportContent.MOST))
        .or(
            () ->
                scope
                    .interview()
                    .map(interview -> sessions.begunIn(interview, GroupReportContent.MOST)))
        .orElseThrow();
  }

  GroupReportContent content(
      GroupReport report, List<SessionId> candidates, ObjectKey pdf, ObjectKey csv, Instant now) {
    Optional<String> title =
        report.scope().interview().map(interviews::read).map(InterviewDetails::title);
    return new GroupReportContent(
        report.id(),
        directory.organisationName(),
        directory.find(report.requestedBy()).map(Person::language).orElse("en"),
        title,
        report.scope(),
        candidates,
        pdf,
        csv,
        now);
  }
}

package org.interviewplatform.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.InterviewReader;
import org.interviewplatform.organisation.Person;
import org.interviewplatform.organisation.UserDirectory;
import org.interviewplatform.platform.storage.ObjectKey;

/** Gathers what a report over many candidates says about itself; within a transaction. */
@ApplicationScoped
public class GroupReportSources {
  private final InterviewReader interviews;
  private final UserDirectory directory;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected GroupReportSources() {
    this(null, null);
  }

  @Inject
  GroupReportSources(InterviewReader interviews, UserDirectory directory) {
    this.interviews = interviews;
    this.directory = directory;
  }

  GroupReportContent content(GroupReport report, ObjectKey pdf, ObjectKey csv, Instant now) {
    Optional<String> title =
        report.scope().interview().map(interviews::read).map(InterviewDetails::title);
    return new GroupReportContent(
        report.id(),
        directory.organisationName(),
        directory.find(report.requestedBy()).map(Person::language).orElse("en"),
        title,
        report.scope(),
        report.candidates(),
        pdf,
        csv,
        now);
  }
}

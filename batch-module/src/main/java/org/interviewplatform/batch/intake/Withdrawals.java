package org.interviewplatform.batch.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.interviewplatform.analysis.WithdrawalService;
import org.interviewplatform.report.GroupReportService;
import org.interviewplatform.report.ReportService;
import org.interviewplatform.session.SessionId;

/** What follows when a candidate no longer agrees to analysis by software. */
@ApplicationScoped
class Withdrawals {
  @Inject WithdrawalService analyses;
  @Inject ReportService reports;
  @Inject GroupReportService groupReports;

  /** Removes what software found; tells whether there is a report to be drawn anew. */
  boolean withdraw(SessionId session) {
    analyses.withdraw(session);
    groupReports.outdated(session);
    return reports.outdated(session);
  }
}

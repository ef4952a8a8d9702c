package org.interviewplatform.report;

import java.util.List;
import java.util.Optional;
import org.interviewplatform.session.SessionId;

/** The reports over many candidates of the current organisation. */
public interface GroupReports {
  void add(GroupReport report);

  Optional<GroupReport> find(GroupReportId id);

  /** As {@link #find}, and nobody else changes it until the transaction ends. */
  Optional<GroupReport> lock(GroupReportId id);

  /** Newest first. */
  List<GroupReport> newest(int most);

  /** From now on it holds exactly these. */
  void hold(GroupReportId id, List<SessionId> sessions);

  /** Those that hold a candidate. */
  List<GroupReport> holding(SessionId session);
}

package org.interviewplatform.report;

import java.util.List;
import java.util.Optional;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.paging.Slice;
import org.interviewplatform.session.SessionId;

/** The reports over many candidates of the current organisation. */
public interface GroupReports {
  void add(GroupReport report);

  Optional<GroupReport> find(GroupReportId id);

  /** As {@link #find}, and nobody else changes it until the transaction ends. */
  Optional<GroupReport> lock(GroupReportId id);

  /** Newest first, from a place on. */
  List<GroupReport> newest(Optional<Position> after, int most);

  /** From now on it holds exactly those it is about, as many as they are by now; tells how many. */
  int hold(GroupReportId id, GroupReportScope scope);

  /** Some of those it holds, in the order they began. */
  Slice<SessionId> held(GroupReportId id, Optional<Position> after, int most);

  /** Those that hold a candidate. */
  List<GroupReport> holding(SessionId session);
}

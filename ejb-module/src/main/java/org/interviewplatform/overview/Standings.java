package org.interviewplatform.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** How the current organisation stands, as its features have written it down. */
public interface Standings {
  /** Sessions begun since then and not concluded: those answering, and those being processed. */
  Counts unconcluded(Instant since);

  /** The newest of them. */
  List<RunningSession> running(Instant since, int most);

  /** What has been waiting for this reason, seen from now. */
  Needs needs(NeedKind kind, Instant now, int most);

  /** How much work was given up. */
  int deadJobs();

  /** Every day from the first to the last. */
  List<TrendDay> trend(LocalDate first, LocalDate last);

  /** Sessions begun, and those of them that are finished. */
  record Counts(int answering, int processing) {}
}

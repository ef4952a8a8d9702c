package org.interviewplatform.batch.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.interviewplatform.batch.job.JobRun;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.paging.Slice;
import org.interviewplatform.report.GroupReportContent;
import org.interviewplatform.report.GroupReportService;
import org.interviewplatform.review.CandidateEvidence;
import org.interviewplatform.review.JudgedCandidate;
import org.interviewplatform.review.JudgedCandidates;
import org.interviewplatform.session.SessionId;

/** Whom a report holds, from the database, a hundred at a time; shows how far it has come. */
final class HeldCandidates implements GroupSource {
  private static final int LISTED = 1_000;
  private static final int AT_ONCE = 100;
  private static final int READ = 90;

  private final GroupReportContent content;
  private final GroupReportService reports;
  private final JudgedCandidates candidates;
  private final JobRun run;
  private final long all;
  private long read;

  HeldCandidates(
      GroupReportContent content,
      GroupReportService reports,
      JudgedCandidates candidates,
      JobRun run) {
    this.content = content;
    this.reports = reports;
    this.candidates = candidates;
    this.run = run;
    // everybody once, and those told of by name twice more
    this.all =
        content.candidates() + 2L * Math.min(content.candidates(), GroupReportContent.MOST_BY_NAME);
  }

  @Override
  public void judged(int most, Consumer<JudgedCandidate> reader) {
    read(most, candidates::of, reader);
  }

  @Override
  public void evidence(int most, Consumer<CandidateEvidence> reader) {
    read(most, candidates::evidence, reader);
  }

  private <T> void read(int most, Function<List<SessionId>, List<T>> how, Consumer<T> reader) {
    int left = most;
    Optional<Position> next = Optional.empty();
    do {
      Slice<SessionId> slice = reports.held(content.id(), next, Math.min(left, LISTED));
      read(slice.items(), how, reader);
      left -= slice.items().size();
      next = slice.next();
    } while (next.isPresent() && left > 0 && !run.isStopping());
  }

  private <T> void read(
      List<SessionId> ids, Function<List<SessionId>, List<T>> how, Consumer<T> reader) {
    for (int from = 0; from < ids.size() && !run.isStopping(); from += AT_ONCE) {
      List<SessionId> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
      how.apply(some).forEach(reader);
      read += some.size();
      run.progress((int) Math.min(READ, READ * read / all), "gathering");
    }
  }
}

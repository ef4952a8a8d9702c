package org.interviewplatform.batch.report;

import java.time.Instant;
import java.util.List;
import org.interviewplatform.platform.csv.CsvTable;
import org.interviewplatform.report.GroupReportContent;
import org.interviewplatform.review.AiLevel;
import org.interviewplatform.review.Decision;
import org.interviewplatform.review.JudgedCandidate;

/**
 * Many candidates as CSV: one row per candidate and competency, so that it can be pivoted whatever
 * the interviews ask; levels of people and of the model stand apart.
 */
final class GroupCsv {
  private final CsvTable table = new CsvTable();

  /** The whole file; in UTF-8 with a byte order mark, which spreadsheets need. */
  static String of(List<JudgedCandidate> candidates, boolean full) {
    GroupCsv csv = new GroupCsv();
    csv.table.row(
        "interview",
        "candidate",
        "e-mail",
        "began",
        "handed in",
        "status",
        "answers",
        "questions",
        "competency",
        "level of people",
        "people",
        "level proposed by the model",
        "lowest run",
        "highest run",
        "decision",
        "reason",
        "decided by",
        "decided at");
    candidates.forEach(csv::candidate);
    if (full) {
      csv.table.row(Wording.ENGLISH.text("group.full", GroupReportContent.MOST));
    }
    return CsvTable.BYTE_ORDER_MARK + csv.table;
  }

  private void candidate(JudgedCandidate candidate) {
    if (candidate.levels().isEmpty()) {
      row(candidate, "", "", "", "", "", "");
    }
    for (JudgedCandidate.Levels levels : candidate.levels()) {
      row(
          candidate,
          levels.competency().name(),
          levels.people().map(String::valueOf).orElse(""),
          levels.raters() == 0 ? "" : String.valueOf(levels.raters()),
          levels.model().map(AiLevel::level).map(String::valueOf).orElse(""),
          levels.model().map(AiLevel::lowest).map(String::valueOf).orElse(""),
          levels.model().map(AiLevel::highest).map(String::valueOf).orElse(""));
    }
  }

  private void row(
      JudgedCandidate candidate,
      String competency,
      String people,
      String raters,
      String model,
      String lowest,
      String highest) {
    table.row(
        candidate.interview().title(),
        candidate.session().candidate().name(),
        candidate.session().candidate().email(),
        candidate.session().startedAt().toString(),
        candidate.session().submittedAt().map(Instant::toString).orElse(""),
        candidate.session().status().name(),
        String.valueOf(candidate.session().answers().size()),
        String.valueOf(candidate.interview().questions().size()),
        competency,
        people,
        raters,
        model,
        lowest,
        highest,
        candidate.decision().map(each -> each.outcome().name()).orElse(""),
        candidate.decision().map(Decision::reason).orElse(""),
        candidate.decision().map(Decision::decidedByName).orElse(""),
        candidate.decision().map(each -> each.decidedAt().toString()).orElse(""));
  }
}

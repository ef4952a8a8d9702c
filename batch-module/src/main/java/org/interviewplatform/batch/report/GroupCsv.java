package org.interviewplatform.batch.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.interviewplatform.platform.csv.CsvTable;
import org.interviewplatform.review.AiLevel;
import org.interviewplatform.review.Decision;
import org.interviewplatform.review.JudgedCandidate;

/**
 * Many candidates as CSV: one row per candidate and competency, so that it can be pivoted whatever
 * the interviews ask; levels of people and of the model stand apart.
 */
final class GroupCsv {
  private static final List<String> HEAD =
      List.of(
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

  private final Writer out;

  private GroupCsv(Writer out) {
    this.out = out;
  }

  /**
   * Writes the whole file, row by row; in UTF-8 with a byte order mark, which spreadsheets need.
   *
   * @return what all of them come to
   */
  static GroupFigures write(GroupSource source, Path file) throws IOException {
    GroupFigures figures = new GroupFigures();
    try (Writer out = Files.newBufferedWriter(file)) {
      GroupCsv csv = new GroupCsv(out);
      out.write(CsvTable.BYTE_ORDER_MARK);
      csv.row(HEAD);
      source.judged(
          Integer.MAX_VALUE,
          candidate -> {
            figures.add(candidate);
            csv.candidate(candidate);
          });
    }
    return figures;
  }

  private void row(List<String> cells) {
    try {
      out.write(new CsvTable().row(cells).toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    row(
        List.of(
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
            candidate.decision().map(each -> each.decidedAt().toString()).orElse("")));
  }
}

package org.interviewplatform.batch.report;

import java.util.Map;
import java.util.stream.Collectors;
import org.interviewplatform.analysis.AnswerAnalysis;
import org.interviewplatform.analysis.CompetencyEvidence;
import org.interviewplatform.analysis.Passage;
import org.interviewplatform.interview.CompetencyDetails;
import org.interviewplatform.interview.CompetencyId;
import org.interviewplatform.platform.csv.CsvTable;
import org.interviewplatform.report.ReportContent;
import org.interviewplatform.review.AnswerReview;

/** A report as CSV: one row per passage of evidence, or one per answer without any. */
final class CsvReport {
  private final ReportContent content;
  private final Map<CompetencyId, String> competencies;
  private final CsvTable table = new CsvTable();

  private CsvReport(ReportContent content) {
    this.content = content;
    this.competencies =
        content.review().interview().competencies().stream()
            .collect(Collectors.toMap(CompetencyDetails::id, CompetencyDetails::name));
  }

  /** The whole file; in UTF-8 with a byte order mark, which spreadsheets need. */
  static String of(ReportContent content) {
    return CsvTable.BYTE_ORDER_MARK + new CsvReport(content).write();
  }

  private String write() {
    table.row(
        "interview",
        "candidate",
        "e-mail",
        "question",
        "answer",
        "competency",
        "rank",
        "start",
        "end",
        "quote",
        "engine",
        "mode",
        "proposed level");
    content.review().answers().forEach(this::answer);
    return table.toString();
  }

  private void answer(AnswerReview answer) {
    boolean any =
        answer.analysis().stream()
            .flatMap(analysis -> analysis.evidence().stream())
            .anyMatch(found -> !found.passages().isEmpty());
    if (any) {
      answer.analysis().ifPresent(analysis -> evidence(answer, analysis));
    } else {
      row(answer, "", "", "", "", "", "", "");
    }
  }

  private void evidence(AnswerReview answer, AnswerAnalysis analysis) {
    for (CompetencyEvidence found : analysis.evidence()) {
      int rank = 1;
      for (Passage passage : found.passages()) {
        row(
            answer,
            competencies.getOrDefault(found.competency(), ""),
            Integer.toString(rank++),
            Wording.time(passage.startMillis()),
            Wording.time(passage.endMillis()),
            passage.quote(),
            found.engine(),
            analysis.score(found.competency()).map(Wording.ENGLISH::level).orElse(""));
      }
    }
  }

  private void row(
      AnswerReview answer,
      String competency,
      String rank,
      String start,
      String end,
      String quote,
      String engine,
      String level) {
    table.row(
        content.review().interview().title(),
        content.review().session().candidate().name(),
        content.review().session().candidate().email(),
        answer.question().text(),
        Wording.ENGLISH.state(answer),
        competency,
        rank,
        start,
        end,
        quote,
        engine,
        answer.analysis().map(analysis -> analysis.scoring().status().name()).orElse(""),
        level);
  }
}

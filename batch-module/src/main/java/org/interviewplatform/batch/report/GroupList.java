package org.interviewplatform.batch.report;

import static java.util.stream.Collectors.joining;

import com.lowagie.text.Document;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPTable;
import org.interviewplatform.review.Decision;
import org.interviewplatform.review.JudgedCandidate;

/** Everybody in a row; rows leave memory as pages fill. */
final class GroupList {
  private static final int ROWS_AT_ONCE = 50;

  private final Document document;
  private final Wording wording;
  private final ReportFonts fonts;
  private final ReportCells cells;
  private final boolean withInterview;
  private final PdfPTable table;

  GroupList(Document document, Wording wording, ReportFonts fonts, boolean withInterview) {
    this.document = document;
    this.wording = wording;
    this.fonts = fonts;
    this.cells = new ReportCells(fonts);
    this.withInterview = withInterview;
    this.table = cells.table(6, 135, 52, 105, 95, 100);
    table.setComplete(false);
    cells.head(
        table,
        wording.text("candidate"),
        wording.text("group.answers"),
        wording.text("group.people"),
        wording.text("group.model"),
        wording.text("group.decision"));
  }

  void add(JudgedCandidate candidate) {
    row(candidate);
    if (table.size() > ROWS_AT_ONCE) {
      document.add(table);
      table.setSpacingBefore(0);
    }
  }

  void end() {
    table.setComplete(true);
    document.add(table);
  }

  private void row(JudgedCandidate candidate) {
    Phrase who = new Phrase(candidate.session().candidate().name(), fonts.label());
    who.add(new Phrase("\n" + wording.date(candidate.session().startedAt()), fonts.quiet()));
    if (withInterview) {
      who.add(new Phrase("\n" + candidate.interview().title(), fonts.quiet()));
    }
    table.addCell(cells.cell(who));
    text(
        wording.text(
            "group.of",
            candidate.session().answers().size(),
            candidate.interview().questions().size()));
    text(
        candidate.levels().stream()
            .filter(each -> each.people().isPresent())
            .map(each -> each.competency().name() + " " + each.people().get())
            .collect(joining("\n")));
    text(
        candidate.levels().stream()
            .filter(each -> each.model().isPresent())
            .map(each -> each.competency().name() + " " + each.model().get().level())
            .collect(joining("\n")));
    text(candidate.decision().map(this::words).orElse("–"));
  }

  private String words(Decision decision) {
    return wording.text("outcome." + decision.outcome()) + "\n" + decision.decidedByName();
  }

  private void text(String text) {
    table.addCell(cells.cell(new Phrase(text.isEmpty() ? "–" : text, fonts.text())));
  }
}

package org.interviewplatform.batch.report;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.interviewplatform.interview.CompetencyDetails;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.report.GroupReportContent;
import org.interviewplatform.report.GroupReportScope;
import org.interviewplatform.review.Decision;
import org.interviewplatform.review.JudgedCandidate;

/** Many candidates as PDF: figures, how levels spread, and everybody in a row. */
final class GroupPdf {
  private final GroupReportContent content;
  private final List<JudgedCandidate> candidates;
  private final GroupFigures figures;
  private final Wording wording;
  private final ReportFonts fonts = new ReportFonts();
  private final ReportCells cells = new ReportCells(fonts);
  private final Document document = new Document(PageSize.A4, 54, 54, 54, 60);

  private GroupPdf(GroupReportContent content, List<JudgedCandidate> candidates) {
    this.content = content;
    this.wording = Wording.in(content.language());
    this.candidates = candidates;
    this.figures = GroupFigures.of(candidates);
  }

  /** Draws the report. The stream is left open. */
  static void write(
      GroupReportContent content, List<JudgedCandidate> candidates, OutputStream out) {
    new GroupPdf(content, candidates).draw(out);
  }

  private void draw(OutputStream out) {
    PdfWriter writer = PdfWriter.getInstance(document, out);
    writer.setCloseStream(false);
    writer.setPageEvent(new PageFooter(fonts.regular(), wording, "group.note"));
    document.addTitle(title());
    document.addCreator("interview-platform");
    document.open();
    head();
    spreads();
    everybody();
    rubrics();
    document.close();
  }

  private String title() {
    return content.interview().orElseGet(() -> wording.text("group.all"));
  }

  private void head() {
    document.add(new Paragraph(13, content.organisation(), fonts.quiet()));
    document.add(new Paragraph(26, title(), fonts.title()));
    PdfPTable facts = cells.table(12, 130, 357);
    content
        .scope()
        .days()
        .ifPresent(days -> cells.fact(facts, wording.text("group.began"), words(days)));
    cells.fact(facts, wording.text("group.candidates"), String.valueOf(figures.candidates()));
    cells.fact(facts, wording.text("group.handed-in"), share(figures.handedIn()));
    cells.fact(
        facts, wording.text("outcome.ADVANCE"), share(figures.decided(Decision.Outcome.ADVANCE)));
    cells.fact(facts, wording.text("outcome.HOLD"), share(figures.decided(Decision.Outcome.HOLD)));
    cells.fact(
        facts, wording.text("outcome.REJECT"), share(figures.decided(Decision.Outcome.REJECT)));
    cells.fact(facts, wording.text("group.undecided"), share(figures.undecided()));
    cells.fact(
        facts,
        wording.text("this-report"),
        wording.text("frozen", wording.date(content.generatedAt())));
    document.add(facts);
    if (content.isFull()) {
      document.add(
          new Paragraph(13, wording.text("group.full", GroupReportContent.MOST), fonts.label()));
    }
  }

  private String words(GroupReportScope.Days days) {
    return days.first().equals(days.last())
        ? wording.text("group.on", days.first().toString())
        : wording.text("group.between", days.first().toString(), days.last().toString());
  }

  private String share(long part) {
    return figures.candidates() == 0
        ? String.valueOf(part)
        : String.format(Locale.ROOT, "%d (%d %%)", part, 100 * part / figures.candidates());
  }

  private void spreads() {
    if (figures.spreads().isEmpty()) {
      return;
    }
    heading(wording.text("group.levels"));
    quiet(wording.text("group.levels.hint"));
    PdfPTable table = cells.table(6, 170, 158, 158);
    cells.head(
        table,
        wording.text("competency"),
        wording.text("group.people"),
        wording.text("group.model"));
    for (GroupFigures.Spread spread : figures.spreads()) {
      table.addCell(cells.cell(new Phrase(name(spread), fonts.label())));
      table.addCell(SpreadCell.of(spread.people(), ReportFonts.INK, fonts));
      table.addCell(SpreadCell.of(spread.model(), ReportFonts.ACCENT, fonts));
    }
    document.add(table);
  }

  private String name(GroupFigures.Spread spread) {
    return content.interview().isPresent()
        ? spread.competency()
        : spread.interview() + ": " + spread.competency();
  }

  private void everybody() {
    heading(wording.text("group.everybody"));
    if (candidates.isEmpty()) {
      quiet(wording.text("group.nobody"));
      return;
    }
    PdfPTable table = cells.table(6, 135, 52, 105, 95, 100);
    cells.head(
        table,
        wording.text("candidate"),
        wording.text("group.answers"),
        wording.text("group.people"),
        wording.text("group.model"),
        wording.text("group.decision"));
    candidates.forEach(candidate -> row(table, candidate));
    document.add(table);
  }

  private void row(PdfPTable table, JudgedCandidate candidate) {
    Phrase who = new Phrase(candidate.session().candidate().name(), fonts.label());
    who.add(new Phrase("\n" + wording.date(candidate.session().startedAt()), fonts.quiet()));
    if (content.interview().isEmpty()) {
      who.add(new Phrase("\n" + candidate.interview().title(), fonts.quiet()));
    }
    table.addCell(cells.cell(who));
    text(
        table,
        wording.text(
            "group.of",
            candidate.session().answers().size(),
            candidate.interview().questions().size()));
    text(
        table,
        candidate.levels().stream()
            .filter(each -> each.people().isPresent())
            .map(each -> each.competency().name() + " " + each.people().get())
            .collect(joining("\n")));
    text(
        table,
        candidate.levels().stream()
            .filter(each -> each.model().isPresent())
            .map(each -> each.competency().name() + " " + each.model().get().level())
            .collect(joining("\n")));
    text(table, candidate.decision().map(this::words).orElse("–"));
  }

  private String words(Decision decision) {
    return wording.text("outcome." + decision.outcome()) + "\n" + decision.decidedByName();
  }

  /** What the levels stand for. */
  private void rubrics() {
    candidates.stream()
        .map(JudgedCandidate::interview)
        .filter(interview -> !interview.competencies().isEmpty())
        .collect(toMap(InterviewDetails::id, each -> each, (one, same) -> one, LinkedHashMap::new))
        .values()
        .forEach(this::rubric);
  }

  private void rubric(InterviewDetails interview) {
    heading(wording.text("group.rubric", interview.title()));
    for (CompetencyDetails competency : interview.competencies()) {
      Paragraph name = new Paragraph(13, competency.name(), fonts.label());
      name.setSpacingBefore(8);
      document.add(name);
      PdfPTable table = cells.table(2, 58, 429);
      int level = 1;
      for (String anchor : competency.anchors().levels()) {
        table.addCell(cells.cell(new Phrase(wording.text("level", level++), fonts.quiet())));
        text(table, anchor);
      }
      document.add(table);
    }
  }

  private void text(PdfPTable table, String text) {
    table.addCell(cells.cell(new Phrase(text.isEmpty() ? "–" : text, fonts.text())));
  }

  private void heading(String text) {
    Paragraph heading = new Paragraph(16, text, fonts.heading());
    heading.setSpacingBefore(22);
    document.add(heading);
  }

  private void quiet(String text) {
    document.add(new Paragraph(13, text, fonts.quiet()));
  }
}

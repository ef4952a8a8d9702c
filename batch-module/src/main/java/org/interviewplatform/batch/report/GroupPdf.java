package org.interviewplatform.batch.report;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.interviewplatform.report.GroupReportContent;
import org.interviewplatform.report.GroupReportScope;
import org.interviewplatform.review.Decision;

/**
 * Many candidates as PDF: figures, how levels spread, everybody in a row, and what the answers hold
 * for each competency.
 */
final class GroupPdf {
  private final GroupReportContent content;
  private final GroupFigures figures;
  private final GroupSource source;
  private final Wording wording;
  private final ReportFonts fonts = new ReportFonts();
  private final ReportCells cells = new ReportCells(fonts);
  private final Document document = new Document(PageSize.A4, 54, 54, 54, 60);

  private GroupPdf(GroupReportContent content, GroupFigures figures, GroupSource source) {
    this.content = content;
    this.wording = Wording.in(content.language());
    this.figures = figures;
    this.source = source;
  }

  /** Draws the report, page by page. */
  static void write(GroupReportContent content, GroupFigures figures, GroupSource source, Path file)
      throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      new GroupPdf(content, figures, source).draw(out);
    }
  }

  private void draw(OutputStream out) {
    PdfWriter writer = PdfWriter.getInstance(document, out);
    writer.setPageEvent(new PageFooter(fonts.regular(), wording, "group.note"));
    document.addTitle(title());
    document.addCreator("interview-platform");
    document.open();
    head();
    spreads();
    everybody();
    new GroupRubrics(document, wording, fonts).draw(figures.interviews());
    evidence();
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
    if (content.leavesOut()) {
      String told =
          wording.text("group.full", content.candidates(), GroupReportContent.MOST_BY_NAME);
      document.add(new Paragraph(13, told, fonts.label()));
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
    if (figures.candidates() == 0) {
      quiet(wording.text("group.nobody"));
      return;
    }
    GroupList list = new GroupList(document, wording, fonts, content.interview().isEmpty());
    source.judged(GroupReportContent.MOST_BY_NAME, list::add);
    list.end();
  }

  private void evidence() {
    if (figures.candidates() == 0) {
      return;
    }
    document.newPage();
    heading(wording.text("group.evidence"));
    quiet(wording.text("group.evidence.hint"));
    GroupEvidence drawing = new GroupEvidence(document, wording, fonts);
    source.evidence(
        GroupReportContent.MOST_BY_NAME, each -> drawing.draw(each, content.interview().isEmpty()));
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

package org.interviewplatform.batch.report;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPTable;
import java.util.Collection;
import org.interviewplatform.interview.CompetencyDetails;
import org.interviewplatform.interview.InterviewDetails;

/** What the levels of a report over many stand for. */
final class GroupRubrics {
  private final Document document;
  private final Wording wording;
  private final ReportFonts fonts;
  private final ReportCells cells;

  GroupRubrics(Document document, Wording wording, ReportFonts fonts) {
    this.document = document;
    this.wording = wording;
    this.fonts = fonts;
    this.cells = new ReportCells(fonts);
  }

  void draw(Collection<InterviewDetails> interviews) {
    interviews.stream()
        .filter(interview -> !interview.competencies().isEmpty())
        .forEach(this::rubric);
  }

  private void rubric(InterviewDetails interview) {
    Paragraph heading =
        new Paragraph(16, wording.text("group.rubric", interview.title()), fonts.heading());
    heading.setSpacingBefore(22);
    document.add(heading);
    interview.competencies().forEach(this::competency);
  }

  private void competency(CompetencyDetails competency) {
    Paragraph name = new Paragraph(13, competency.name(), fonts.label());
    name.setSpacingBefore(8);
    document.add(name);
    PdfPTable table = cells.table(2, 58, 429);
    int level = 1;
    for (String anchor : competency.anchors().levels()) {
      table.addCell(cells.cell(new Phrase(wording.text("level", level++), fonts.quiet())));
      table.addCell(cells.cell(new Phrase(anchor.isEmpty() ? "–" : anchor, fonts.text())));
    }
    document.add(table);
  }
}

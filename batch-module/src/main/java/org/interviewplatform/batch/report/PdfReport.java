package org.interviewplatform.batch.report;

import static java.util.stream.Collectors.toMap;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interviewplatform.analysis.AnswerAnalysis;
import org.interviewplatform.analysis.CompetencyEvidence;
import org.interviewplatform.analysis.Passage;
import org.interviewplatform.analysis.Segment;
import org.interviewplatform.analysis.TranscriptText;
import org.interviewplatform.interview.CompetencyDetails;
import org.interviewplatform.interview.CompetencyId;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.report.ReportContent;
import org.interviewplatform.review.AnswerReview;
import org.interviewplatform.session.SessionDetails;

/**
 * A report as PDF: who answered what, what was said and when, and which passages bear on which
 * competency. It holds evidence and no verdict, and says so.
 */
final class PdfReport {
  private final ReportContent content;
  private final Wording wording;
  private final ReportFonts fonts = new ReportFonts();
  private final ReportCells cells = new ReportCells(fonts);
  private final Map<CompetencyId, String> competencies;
  private final Document document = new Document(PageSize.A4, 54, 54, 54, 60);

  private PdfReport(ReportContent content) {
    this.content = content;
    this.wording = Wording.in(content.review().interview().language());
    this.competencies =
        content.review().interview().competencies().stream()
            .collect(toMap(CompetencyDetails::id, CompetencyDetails::name));
  }

  /** Draws the report. The stream is left open. */
  static void write(ReportContent content, OutputStream out) {
    new PdfReport(content).draw(out);
  }

  private void draw(OutputStream out) {
    PdfWriter writer = PdfWriter.getInstance(document, out);
    writer.setCloseStream(false);
    writer.setPageEvent(new PageFooter(fonts.regular(), wording, "note"));
    document.addTitle(content.review().interview().title());
    document.addCreator("interview-platform");
    document.open();
    head();
    int number = 1;
    for (AnswerReview answer : content.review().answers()) {
      answer(number++, answer);
    }
    rubric(content.review().interview().competencies());
    document.close();
  }

  private void head() {
    InterviewDetails interview = content.review().interview();
    SessionDetails session = content.review().session();
    add(content.organisation(), 0, 2, true);
    document.add(new Paragraph(26, interview.title(), fonts.title()));
    PdfPTable facts = cells.table(12, 100, 387);
    cells.fact(facts, wording.text("candidate"), session.candidate().name());
    cells.fact(facts, wording.text("e-mail"), session.candidate().email());
    cells.fact(facts, wording.text("started"), wording.date(session.startedAt()));
    session
        .submittedAt()
        .ifPresent(at -> cells.fact(facts, wording.text("finished"), wording.date(at)));
    cells.fact(
        facts,
        wording.text("consent"),
        session.aiAnalysis() ? wording.text("consent.both") : wording.text("consent.recording"));
    cells.fact(
        facts,
        wording.text("this-report"),
        wording.text("frozen", wording.date(content.generatedAt())));
    document.add(facts);
  }

  private void answer(int number, AnswerReview answer) {
    Paragraph heading =
        new Paragraph(16, number + ". " + answer.question().text(), fonts.heading());
    heading.setSpacingBefore(20);
    heading.setKeepTogether(true);
    document.add(heading);
    add(wording.state(answer), 4, 0, true);
    Optional<AnswerAnalysis> analysis = answer.analysis();
    analysis
        .flatMap(AnswerAnalysis::delivery)
        .ifPresent(facts -> add(wording.delivery(facts), 1, 0, true));
    analysis.ifPresent(this::evidence);
    analysis.flatMap(AnswerAnalysis::transcript).ifPresent(this::transcript);
  }

  private void evidence(AnswerAnalysis analysis) {
    List<CompetencyEvidence> found = analysis.evidence();
    if (found.stream().allMatch(each -> each.passages().isEmpty())) {
      return;
    }
    add(wording.mode(analysis), 6, 0, true);
    levels(analysis);
    PdfPTable table = cells.table(8, 110, 44, 333);
    cells.head(table, wording.text("competency"), wording.text("at"), wording.text("passage"));
    found.forEach(each -> rows(table, each));
    document.add(table);
  }

  /** Only those that everybody may see are here. */
  private void levels(AnswerAnalysis analysis) {
    for (CompetencyDetails competency : content.review().interview().competencies()) {
      analysis
          .score(competency.id())
          .ifPresent(
              score -> {
                add(competency.name() + ": " + wording.level(score), 4, 0, false);
                score.passages().forEach(this::quote);
              });
    }
  }

  private void quote(Passage passage) {
    add(
        Wording.time(passage.startMillis()) + "  " + wording.text("quote", passage.quote()),
        1,
        0,
        true);
  }

  private void rows(PdfPTable table, CompetencyEvidence found) {
    String name = competencies.getOrDefault(found.competency(), "");
    for (Passage passage : found.passages()) {
      table.addCell(cells.cell(new Phrase(name, fonts.label())));
      table.addCell(cells.cell(new Phrase(Wording.time(passage.startMillis()), fonts.time())));
      table.addCell(cells.cell(new Phrase(wording.text("quote", passage.quote()), fonts.text())));
      name = "";
    }
  }

  private void transcript(TranscriptText transcript) {
    if (transcript.segments().isEmpty()) {
      return;
    }
    PdfPTable table = cells.table(8, 44, 443);
    cells.head(table, wording.text("at"), wording.text("said"));
    for (Segment segment : transcript.segments()) {
      table.addCell(cells.cell(new Phrase(Wording.time(segment.startMillis()), fonts.time())));
      table.addCell(cells.cell(new Phrase(segment.text(), fonts.text())));
    }
    document.add(table);
  }

  private void rubric(List<CompetencyDetails> rubric) {
    if (rubric.isEmpty()) {
      return;
    }
    Paragraph heading = new Paragraph(16, wording.text("rubric"), fonts.heading());
    heading.setSpacingBefore(24);
    document.add(heading);
    add(wording.text("rubric.hint"), 4, 0, true);
    rubric.forEach(this::competency);
  }

  private void competency(CompetencyDetails competency) {
    add(competency.name() + ". " + competency.description(), 10, 2, false);
    PdfPTable table = cells.table(2, 58, 429);
    int level = 1;
    for (String anchor : competency.anchors().levels()) {
      table.addCell(cells.cell(new Phrase(wording.text("level", level++), fonts.quiet())));
      table.addCell(cells.cell(new Phrase(anchor, fonts.text())));
    }
    document.add(table);
  }

  private void add(String text, float before, float after, boolean quiet) {
    Paragraph paragraph = new Paragraph(13, text, quiet ? fonts.quiet() : fonts.label());
    paragraph.setSpacingBefore(before);
    paragraph.setSpacingAfter(after);
    document.add(paragraph);
  }
}

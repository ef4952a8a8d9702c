package org.interviewplatform.batch.report;

import com.lowagie.text.Document;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.util.ArrayList;
import java.util.List;
import org.interviewplatform.analysis.AnswerAnalysis;
import org.interviewplatform.analysis.CompetencyScore;
import org.interviewplatform.analysis.Passage;
import org.interviewplatform.interview.CompetencyId;
import org.interviewplatform.review.AiLevel;
import org.interviewplatform.review.AnswerReview;
import org.interviewplatform.review.CandidateEvidence;
import org.interviewplatform.review.JudgedCandidate;

/**
 * What bears on each competency of a candidate, in the candidate's own words: with the question,
 * the time in its answer, and whether the model quoted it or it merely is what comes nearest.
 */
final class GroupEvidence {
  private static final int COLUMNS = 3;

  private final Document document;
  private final Wording wording;
  private final ReportFonts fonts;
  private final ReportCells cells;

  GroupEvidence(Document document, Wording wording, ReportFonts fonts) {
    this.document = document;
    this.wording = wording;
    this.fonts = fonts;
    this.cells = new ReportCells(fonts);
  }

  void draw(CandidateEvidence evidence, boolean withInterview) {
    JudgedCandidate candidate = evidence.candidate();
    PdfPTable table = cells.table(14, 62, 95, 330);
    table.addCell(name(candidate, withInterview));
    table.setHeaderRows(1);
    if (!candidate.session().aiAnalysis()) {
      table.addCell(quiet("consent.recording"));
    }
    int before = table.size();
    candidate.levels().forEach(levels -> competency(table, levels, evidence.answers()));
    if (table.size() == before) {
      table.addCell(quiet("group.evidence.none"));
    }
    document.add(table);
  }

  /** Comes again on every further page. */
  private PdfPCell name(JudgedCandidate candidate, boolean withInterview) {
    Phrase name = new Phrase(candidate.session().candidate().name(), fonts.label());
    if (withInterview) {
      name.add(new Phrase("     " + candidate.interview().title(), fonts.quiet()));
    }
    PdfPCell cell = wide(name);
    cell.setBackgroundColor(ReportFonts.SHADE);
    return cell;
  }

  private PdfPCell quiet(String key) {
    return wide(new Phrase(wording.text(key), fonts.quiet()));
  }

  private PdfPCell wide(Phrase phrase) {
    PdfPCell cell = cells.cell(phrase);
    cell.setColspan(COLUMNS);
    return cell;
  }

  private void competency(
      PdfPTable table, JudgedCandidate.Levels levels, List<AnswerReview> answers) {
    List<Quote> quotes = quotes(levels.competency().id(), answers);
    if (!quotes.isEmpty() || levels.people().isPresent() || levels.model().isPresent()) {
      table.addCell(wide(levels(levels)));
      quotes.forEach(quote -> row(table, quote));
    }
  }

  /** The competency, with the levels of people and of the model apart. */
  private Phrase levels(JudgedCandidate.Levels levels) {
    Phrase said = new Phrase(levels.competency().name(), fonts.label());
    levels
        .people()
        .ifPresent(level -> add(said, wording.text("group.people.level", level, levels.raters())));
    levels.model().ifPresent(level -> add(said, words(level)));
    return said;
  }

  private void add(Phrase said, String level) {
    said.add(new Phrase("     " + level, fonts.quiet()));
  }

  private String words(AiLevel level) {
    return wording.text("group.model.level", level.level(), level.lowest(), level.highest());
  }

  /** A passage of the answer to a question, and what it is there for. */
  private record Quote(int question, String source, Passage passage) {}

  private static List<Quote> quotes(CompetencyId competency, List<AnswerReview> answers) {
    List<Quote> quotes = new ArrayList<>();
    int number = 1;
    for (AnswerReview answer : answers) {
      int question = number++;
      answer.analysis().ifPresent(found -> quotes(quotes, question, competency, found));
    }
    return quotes;
  }

  private static void quotes(
      List<Quote> quotes, int question, CompetencyId competency, AnswerAnalysis analysis) {
    analysis.score(competency).map(CompetencyScore::passages).orElse(List.of()).stream()
        .map(passage -> new Quote(question, "group.source.model", passage))
        .forEach(quotes::add);
    analysis.evidence().stream()
        .filter(found -> found.competency().equals(competency))
        .flatMap(found -> found.passages().stream())
        .map(passage -> new Quote(question, "group.source.nearest", passage))
        .forEach(quotes::add);
  }

  private void row(PdfPTable table, Quote quote) {
    String at =
        wording.text("group.at", quote.question(), Wording.time(quote.passage().startMillis()));
    table.addCell(cells.cell(new Phrase(at, fonts.time())));
    table.addCell(cells.cell(new Phrase(wording.text(quote.source()), fonts.quiet())));
    String words = wording.text("quote", quote.passage().quote());
    table.addCell(cells.cell(new Phrase(words, fonts.text())));
  }
}

package org.interviewplatform.batch.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.interviewplatform.platform.storage.ObjectKey;
import org.interviewplatform.report.GroupReportContent;
import org.interviewplatform.report.GroupReportId;
import org.interviewplatform.report.GroupReportScope;
import org.interviewplatform.review.CandidateEvidence;
import org.interviewplatform.review.Decision;
import org.interviewplatform.review.JudgedCandidate;
import org.interviewplatform.session.SessionDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupReportFilesTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-23");

  @TempDir private Path directory;

  @Test
  void theTableHasARowPerCandidateAndCompetencyWithPeopleAndModelApart() throws IOException {
    List<String> rows = table(Contents.evidence());

    assertThat(rows).hasSize(3);
    assertThat(rows.get(1))
        .contains("\"Анна Ильина\"", "\"CONCLUDED\"")
        .contains("\"Empathy\",\"4\",\"2\",\"3\",\"2\",\"4\",\"ADVANCE\"")
        .as("a reason that looks like a formula is text")
        .contains("\"'=Listens\"");
    assertThat(rows.get(2)).contains("\"Ben\"", "\"Empathy\",\"\",\"\",\"\",\"\",\"\",\"\",\"\"");
  }

  @Test
  void theTableHoldsEverybodyAndThePdfSaysThatOthersAreLeftOut() throws IOException {
    int most = GroupReportContent.MOST_BY_NAME;
    String left = "the 5,000 who began first";

    assertThat(table(Collections.nCopies(most + 1, Contents.evidence().get(1)))).hasSize(most + 2);
    assertThat(text(draw("en", Optional.empty(), Contents.evidence(), most + 1)))
        .contains("all 5,001 candidates", left);
    assertThat(text(draw("en", Optional.empty(), Contents.evidence(), most))).doesNotContain(left);
  }

  @Test
  void everybodyIsInTheListWhicheverWayItIsCutIntoPages() throws IOException {
    List<CandidateEvidence> many = Collections.nCopies(333, Contents.evidence().get(0));

    String text = text(draw("en", Optional.of("Welder"), many, many.size()));

    assertThat(text.split("Hal", -1)).as("who decided, once a row").hasSize(333 + 1);
    assertThat(text.split("Answers", -1)).as("the head comes on every page").hasSizeGreaterThan(9);
  }

  @Test
  void thePdfQuotesWhatBearsOnACompetencyWithQuestionAndTimeAndByWhom() throws IOException {
    String text = text(draw(Optional.empty(), Contents.evidence()));
    String evidence = text.substring(text.indexOf("Evidence by candidate"));

    assertThat(evidence)
        .contains("People: 4 (rated by 2)", "Model proposes: 3 (runs 2 to 4)")
        .contains("no. 1, 1:05", "nearest passage", "I listen first")
        .contains("no. 2, 2:10", "quoted by the model", "Then I ask what happened.")
        .containsOnlyOnce("2:10")
        .contains("Ben", "No evidence was found.");
  }

  @Test
  void whoDidNotAgreeToAnalysisIsNotTakenForSomebodyWithoutEvidence() throws IOException {
    CandidateEvidence ben = Contents.evidence().get(1);
    SessionDetails session = ben.candidate().session();
    SessionDetails unwilling =
        new SessionDetails(
            session.id(),
            session.interview(),
            session.candidate(),
            session.language(),
            session.status(),
            false,
            session.startedAt(),
            session.submittedAt(),
            session.concludedAt(),
            session.answers());
    JudgedCandidate candidate =
        new JudgedCandidate(
            ben.candidate().interview(), unwilling, Optional.empty(), ben.candidate().levels());

    assertThat(text(draw(Optional.empty(), List.of(new CandidateEvidence(candidate, List.of())))))
        .contains("not to analysis by software");
  }

  @Test
  void thePdfTellsWhatTheLevelsStandFor() throws IOException {
    String text = text(draw(Optional.empty(), Contents.evidence()));

    assertThat(text).containsOnlyOnce("The rubric: Support engineer");
    assertThat(text)
        .contains(Contents.judged().get(0).levels().get(0).competency().anchors().levels());
  }

  @Test
  void figuresCountPeopleAndModelApart() {
    GroupFigures figures = new GroupFigures();
    Contents.judged().forEach(figures::add);

    assertThat(figures.candidates()).isEqualTo(2);
    assertThat(figures.handedIn()).isEqualTo(1);
    assertThat(figures.decided(Decision.Outcome.ADVANCE)).isEqualTo(1);
    assertThat(figures.undecided()).isEqualTo(1);
    assertThat(figures.spreads().iterator().next().people()).containsExactly(0, 0, 0, 1, 0);
    assertThat(figures.spreads().iterator().next().model()).containsExactly(0, 0, 1, 0, 0);
  }

  @Test
  void thePdfTellsWhomItIsAboutAndEverybodyInARow() throws IOException {
    String text = text(draw(Optional.empty(), Contents.evidence()));

    assertThat(text)
        .contains("Candidates of all interviews", "from 2026-11-23 to 2026-11-24")
        .contains("Support engineer: Empathy", "Анна Ильина", "Empathy 4", "Empathy 3")
        .contains("Advance", "Hal", "1 (50 %)", "Undecided");
  }

  @Test
  void itSpeaksTheLanguageOfWhoAskedForIt() throws IOException {
    String text = text(draw("ru", Optional.empty(), Contents.evidence(), 2));

    assertThat(text)
        .contains("Кандидаты всех интервью", "с 2026-11-23 по 2026-11-24", "Проходит дальше")
        .doesNotContain("Candidate", "Everybody", "Page", "rubric", "Level");
  }

  @Test
  void aReportOverNobodySaysSo() throws IOException {
    assertThat(text(draw(Optional.of("Welder"), List.of()))).contains("Welder", "Nobody began.");
  }

  private List<String> table(List<CandidateEvidence> candidates) throws IOException {
    Path file = directory.resolve("report.csv");
    GroupCsv.write(new Given(candidates), file);
    return Files.readAllLines(file);
  }

  private static byte[] draw(Optional<String> interview, List<CandidateEvidence> candidates)
      throws IOException {
    return draw("en", interview, candidates, candidates.size());
  }

  /** The drawn file stays in the build directory, to be looked at. */
  private static byte[] draw(
      String language, Optional<String> interview, List<CandidateEvidence> candidates, int held)
      throws IOException {
    GroupReportContent content =
        new GroupReportContent(
            GroupReportId.create(),
            "Acme",
            language,
            interview,
            GroupReportScope.of(DAY, DAY.plusDays(1)),
            held,
            key("pdf"),
            key("csv"),
            Contents.NOW);
    GroupFigures figures = new GroupFigures();
    candidates.forEach(each -> figures.add(each.candidate()));
    Path file = Path.of("target", "group-report-" + language + candidates.size() + ".pdf");
    GroupPdf.write(content, figures, new Given(candidates), file);
    return Files.readAllBytes(file);
  }

  /** Candidates that are in memory anyway. */
  private record Given(List<CandidateEvidence> all) implements GroupSource {
    @Override
    public void judged(int most, Consumer<JudgedCandidate> reader) {
      all.stream().limit(most).map(CandidateEvidence::candidate).forEach(reader);
    }

    @Override
    public void evidence(int most, Consumer<CandidateEvidence> reader) {
      all.stream().limit(most).forEach(reader);
    }
  }

  private static ObjectKey key(String extension) {
    return new ObjectKey(UUID.randomUUID() + "/reports/1." + extension);
  }

  private static String text(byte[] pdf) throws IOException {
    PdfReader reader = new PdfReader(pdf);
    StringBuilder text = new StringBuilder();
    for (int page = 1; page <= reader.getNumberOfPages(); page++) {
      text.append(new PdfTextExtractor(reader).getTextFromPage(page));
    }
    return text.toString();
  }
}

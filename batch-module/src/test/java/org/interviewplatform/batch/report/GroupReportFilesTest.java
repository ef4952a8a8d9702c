package org.interviewplatform.batch.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.storage.ObjectKey;
import org.interviewplatform.report.GroupReportContent;
import org.interviewplatform.report.GroupReportId;
import org.interviewplatform.report.GroupReportScope;
import org.interviewplatform.review.Decision;
import org.interviewplatform.review.JudgedCandidate;
import org.interviewplatform.session.SessionId;
import org.junit.jupiter.api.Test;

class GroupReportFilesTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-23");

  @Test
  void theTableHasARowPerCandidateAndCompetencyWithPeopleAndModelApart() {
    List<String> rows = GroupCsv.of(Contents.judged(), false).lines().toList();

    assertThat(rows).hasSize(3);
    assertThat(rows.get(1))
        .contains("\"Анна Ильина\"", "\"CONCLUDED\"")
        .contains("\"Empathy\",\"4\",\"2\",\"3\",\"2\",\"4\",\"ADVANCE\"")
        .as("a reason that looks like a formula is text")
        .contains("\"'=Listens\"");
    assertThat(rows.get(2)).contains("\"Ben\"", "\"Empathy\",\"\",\"\",\"\",\"\",\"\",\"\",\"\"");
  }

  @Test
  void aReportThatHoldsAllItMaySaysThatOthersAreLeftOut() throws IOException {
    String left = "whoever began later is left";
    List<SessionId> many =
        Collections.nCopies(GroupReportContent.MOST, new SessionId(UUID.randomUUID()));

    assertThat(GroupCsv.of(Contents.judged(), true)).contains(left);
    assertThat(GroupCsv.of(Contents.judged(), false)).doesNotContain(left);
    assertThat(text(draw(Optional.empty(), Contents.judged(), many))).contains(left);
    assertThat(text(draw(Optional.empty(), Contents.judged(), many.subList(1, many.size()))))
        .doesNotContain(left);
  }

  @Test
  void thePdfTellsWhatTheLevelsStandFor() throws IOException {
    String text = text(draw(Optional.empty(), Contents.judged()));

    assertThat(text).containsOnlyOnce("The rubric: Support engineer");
    assertThat(text)
        .contains(Contents.judged().get(0).levels().get(0).competency().anchors().levels());
  }

  @Test
  void figuresCountPeopleAndModelApart() {
    GroupFigures figures = GroupFigures.of(Contents.judged());

    assertThat(figures.candidates()).isEqualTo(2);
    assertThat(figures.handedIn()).isEqualTo(1);
    assertThat(figures.decided(Decision.Outcome.ADVANCE)).isEqualTo(1);
    assertThat(figures.undecided()).isEqualTo(1);
    assertThat(figures.spreads().get(0).people()).containsExactly(0, 0, 0, 1, 0);
    assertThat(figures.spreads().get(0).model()).containsExactly(0, 0, 1, 0, 0);
  }

  @Test
  void thePdfTellsWhomItIsAboutAndEverybodyInARow() throws IOException {
    String text = text(draw(Optional.empty(), Contents.judged()));

    assertThat(text)
        .contains("Candidates of all interviews", "from 2026-11-23 to 2026-11-24")
        .contains("Support engineer: Empathy", "Анна Ильина", "Empathy 4", "Empathy 3")
        .contains("Advance", "Hal", "1 (50 %)", "Undecided");
  }

  @Test
  void itSpeaksTheLanguageOfWhoAskedForIt() throws IOException {
    String text = text(draw("ru", Optional.empty(), Contents.judged(), List.of()));

    assertThat(text)
        .contains("Кандидаты всех интервью", "с 2026-11-23 по 2026-11-24", "Проходит дальше")
        .doesNotContain("Candidate", "Everybody", "Page", "rubric", "Level");
  }

  @Test
  void aReportOverNobodySaysSo() throws IOException {
    assertThat(text(draw(Optional.of("Welder"), List.of()))).contains("Welder", "Nobody began.");
  }

  /** The drawn file stays in the build directory, to be looked at. */
  private static byte[] draw(Optional<String> interview, List<JudgedCandidate> candidates)
      throws IOException {
    return draw(interview, candidates, List.of());
  }

  private static byte[] draw(
      Optional<String> interview, List<JudgedCandidate> candidates, List<SessionId> ids)
      throws IOException {
    return draw("en", interview, candidates, ids);
  }

  private static byte[] draw(
      String language,
      Optional<String> interview,
      List<JudgedCandidate> candidates,
      List<SessionId> ids)
      throws IOException {
    GroupReportContent content =
        new GroupReportContent(
            GroupReportId.create(),
            "Acme",
            language,
            interview,
            GroupReportScope.of(DAY, DAY.plusDays(1)),
            ids,
            key("pdf"),
            key("csv"),
            Contents.NOW);
    ByteArrayOutputStream drawn = new ByteArrayOutputStream();
    GroupPdf.write(content, candidates, drawn);
    Files.write(
        Path.of("target", "group-report-" + language + candidates.size() + ".pdf"),
        drawn.toByteArray());
    return drawn.toByteArray();
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

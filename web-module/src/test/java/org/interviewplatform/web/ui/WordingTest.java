package org.interviewplatform.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interviewplatform.interview.InterviewStatus;
import org.interviewplatform.interview.QuestionKind;
import org.interviewplatform.report.ReportStatus;
import org.interviewplatform.session.SessionStatus;
import org.junit.jupiter.api.Test;

class WordingTest {
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern KEY =
      Pattern.compile("(?:text\\[|wording\\.of\\()'([a-z0-9.-]+[a-zA-Z0-9_-])'[\\]),]");

  private final Wording wording = Samples.english();
  private final ResourceBundle bundle =
      ResourceBundle.getBundle("org.interviewplatform.web.ui.messages");

  @Test
  void everySentenceAPageAsksForIsThere() throws IOException {
    TreeSet<String> missing = new TreeSet<>();
    for (Path page : pages()) {
      KEY.matcher(Files.readString(page))
          .results()
          .map((MatchResult found) -> found.group(1))
          .filter(key -> !bundle.containsKey(key))
          .forEach(missing::add);
    }

    assertThat(missing).isEmpty();
  }

  @Test
  void everyStatusHasItsWords() {
    assertThat(Stream.of(InterviewStatus.values()).map(each -> "interview.status." + each))
        .allMatch(bundle::containsKey);
    assertThat(Stream.of(SessionStatus.values()).map(each -> "session.status." + each))
        .allMatch(bundle::containsKey);
    assertThat(Stream.of(ReportStatus.values()).map(each -> "report.status." + each))
        .allMatch(bundle::containsKey);
    assertThat(Stream.of(QuestionKind.values()).map(each -> "question.kind." + each))
        .allMatch(bundle::containsKey);
    assertThat(Stream.of(AnswerStage.values()).map(each -> "answer.status." + each))
        .allMatch(bundle::containsKey);
    assertThat(Stream.of(403, 404, 410, 500).map(ProblemHandler::wordsFor))
        .allMatch(key -> bundle.containsKey(key + ".title") && bundle.containsKey(key + ".hint"));
  }

  @Test
  void everyReasonForAMissingTextHasItsWords() {
    assertThat(
            Stream.of(TextStage.values())
                .filter(each -> each != TextStage.NONE && each != TextStage.COMPLETED))
        .allMatch(each -> bundle.containsKey("text." + each));
  }

  @Test
  void durationsReadAsPeopleSayThem() {
    assertThat(Stream.of(1L, 45L, 60L, 120L, 90L).map(wording::seconds))
        .containsExactly("1 second", "45 seconds", "1 minute", "2 minutes", "1 min 30 s");
    assertThat(wording.tenths(2345)).isEqualTo("2.3 s");
    assertThat(new Timecode(67_890)).hasToString("1:07");
    assertThat(new Timecode(67_890).seconds()).isEqualTo("67.89");
  }

  @Test
  void countsReadAsPeopleSayThem() {
    assertThat(Stream.of(0, 1, 3).map(each -> wording.of("draft.retakes.count", each)))
        .containsExactly("No retakes", "1 retake", "3 retakes");
  }

  @Test
  void theEditorOffersAValueSetElsewhere() {
    DraftChoices choices = new DraftChoices(wording);

    assertThat(choices.think(45)).containsEntry("45 seconds", 45).containsEntry("None", 0);
    assertThat(choices.answer(120).values()).doesNotHaveDuplicates().contains(120);
    assertThat(choices.languages("de")).containsEntry("German", "de");
    assertThat(choices.languages("en").values()).containsExactly("en", "ru");
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files.filter(each -> each.toString().endsWith(".xhtml")).toList();
    }
  }
}

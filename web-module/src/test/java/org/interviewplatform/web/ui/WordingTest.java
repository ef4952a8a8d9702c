package org.interviewplatform.web.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interviewplatform.audit.Break;
import org.interviewplatform.interview.InterviewStatus;
import org.interviewplatform.interview.QuestionKind;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.report.ReportStatus;
import org.interviewplatform.review.Agreement;
import org.interviewplatform.review.statistics.Bootstrap;
import org.interviewplatform.session.SessionStatus;
import org.junit.jupiter.api.Test;

class WordingTest {
  private static final String BUNDLE = "org.interviewplatform.web.ui.messages";
  private static final Path WORDS = Path.of("src/main/resources/org/interviewplatform/web/ui");
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Path BEANS = Path.of("src/main/java/org/interviewplatform/web/ui");
  private static final Pattern ASKED_BY_PAGE =
      Pattern.compile("text\\[[^\\]]*\\]|wording\\.of\\([^)]*");
  private static final Pattern ASKED_BY_BEAN = Pattern.compile("(?:\\.done|\\bof)\\([^;]*");
  private static final Pattern KEY =
      Pattern.compile("['\"]([a-z][a-z0-9-]*(?:\\.[A-Za-z0-9_-]+)+)['\"]|\\['([a-z-]+)'\\]");
  private static final Pattern VALUE = Pattern.compile("\\{(\\d)");

  private final Wording wording = Samples.english();
  private final ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH);

  @Test
  void everySentenceAPageAsksForIsThere() throws IOException {
    assertThat(missing(PAGES, ".xhtml", ASKED_BY_PAGE)).isEmpty();
  }

  @Test
  void everySentenceABeanAsksForIsThere() throws IOException {
    assertThat(missing(BEANS, ".java", ASKED_BY_BEAN)).isEmpty();
  }

  @Test
  void bothLanguagesHaveTheSameSentencesWithTheSameValues() throws IOException {
    assertThat(valuesBySentence(words("messages_ru.properties")))
        .isEqualTo(valuesBySentence(words("messages.properties")));
  }

  @Test
  void everySentenceIsAPatternThatCanBeRead() throws IOException {
    for (String file : List.of("messages.properties", "messages_ru.properties")) {
      words(file)
          .forEach(
              (key, words) ->
                  assertThatCode(() -> readable((String) words))
                      .as("%s in %s", key, file)
                      .doesNotThrowAnyException());
    }
  }

  /** Whatever the number; a choice that was not understood would be left behind. */
  private static void readable(String pattern) {
    for (int number : List.of(0, 1, 2, 5)) {
      String chosen =
          Plurals.choose(pattern, Locale.forLanguageTag("ru"), number, number, number, number);
      assertThat(chosen).doesNotContain("plural");
      new MessageFormat(chosen);
    }
  }

  @Test
  void russianCountsTakeTheRightForm() {
    Wording words = new Wording(() -> Locale.forLanguageTag("ru"));

    assertThat(Stream.of(1L, 3L, 5L, 11L, 21L).map(words::seconds))
        .containsExactly("1 секунда", "3 секунды", "5 секунд", "11 секунд", "21 секунда");
    assertThat(words.of("invitation.time.percent", 1.5)).isEqualTo("В 1,5 раза больше");
  }

  @Test
  void aRefusalNamesWhatToMendInTheReadersLanguage() {
    Wording russian = new Wording(() -> Locale.forLanguageTag("ru"));
    String sentence = "Please choose at least one event.";

    assertThat(russian.problem("webhook.invalid", sentence))
        .isEqualTo("Выберите хотя бы одно событие.");
    assertThat(wording.problem("webhook.invalid", sentence)).isEqualTo(sentence);
    assertThat(russian.problem("interview.no-video", "There is no video."))
        .isEqualTo("Видео здесь нет.");
    assertThat(russian.sentence("The model server is busy.")).isEqualTo("Сервер моделей занят.");
  }

  private TreeSet<String> missing(Path place, String ending, Pattern asked) throws IOException {
    TreeSet<String> missing = new TreeSet<>();
    for (Path file : files(place, ending)) {
      asked
          .matcher(Files.readString(file))
          .results()
          .flatMap(part -> KEY.matcher(part.group()).results())
          .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
          .filter(key -> !bundle.containsKey(key))
          .forEach(missing::add);
    }
    return missing;
  }

  /** The values of each sentence by its key. */
  @Test
  void aStatisticIsToldWithItsInterval() {
    Agreement.Estimate sure =
        new Agreement.Estimate(
            OptionalDouble.of(0.834), Optional.of(new Bootstrap.Interval(0.7, 0.9, 100)));
    Agreement.Estimate single = new Agreement.Estimate(OptionalDouble.of(-0.5), Optional.empty());
    Wording russian = new Wording(() -> Locale.forLanguageTag("ru"));

    assertThat(wording.estimate(sure)).isEqualTo("0.83 (0.70 to 0.90)");
    assertThat(russian.estimate(sure)).isEqualTo("0,83 (от 0,70 до 0,90)");
    assertThat(wording.estimate(single)).isEqualTo("-0.50");
    assertThat(wording.estimate(new Agreement.Estimate(OptionalDouble.empty(), Optional.empty())))
        .isEqualTo("–");
  }

  private static Map<String, Set<String>> valuesBySentence(Properties words) {
    Map<String, Set<String>> values = new TreeMap<>();
    for (String key : words.stringPropertyNames()) {
      values.put(
          key,
          VALUE
              .matcher(words.getProperty(key))
              .results()
              .map(each -> each.group(1))
              .collect(Collectors.toCollection(TreeSet::new)));
    }
    return values;
  }

  /** The sentences of one file, without those it would take over from another. */
  private static Properties words(String file) throws IOException {
    Properties words = new Properties();
    try (Reader reader = Files.newBufferedReader(WORDS.resolve(file))) {
      words.load(reader);
    }
    return words;
  }

  @Test
  void everyStatusHasItsWords() {
    assertThat(Stream.of(InterviewStatus.values()).map(each -> "interview.status." + each))
        .allMatch(bundle::containsKey);
    assertThat(Stream.of(SessionStatus.values()).map(each -> "session.status." + each))
        .allMatch(bundle::containsKey);
    assertThat(Stream.of(ReportStatus.values()).map(each -> "report.status." + each))
        .allMatch(bundle::containsKey);
    assertThat(Stream.of(AuditAction.values()).map(each -> "audit.action." + each))
        .allMatch(bundle::containsKey);
    assertThat(Stream.of(Break.Fault.values()).map(each -> "audit.fault." + each))
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

  private static List<Path> files(Path place, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(place)) {
      return files.filter(each -> each.toString().endsWith(ending)).toList();
    }
  }
}

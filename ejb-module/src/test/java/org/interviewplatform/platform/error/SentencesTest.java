package org.interviewplatform.platform.error;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private static final Path WORDS =
      Path.of("src/main/resources/org/interviewplatform/platform/error");
  private static final Path DOMAIN = Path.of("src/main/java/org/interviewplatform");
  private static final Path JOBS = Path.of("../batch-module/src/main/java");
  private static final Path PAGES =
      Path.of("../web-module/src/main/java/org/interviewplatform/web/ui");
  private static final Pattern VALUE = Pattern.compile("\\{\\d}");

  /** The codes whose words are those of the domain: {0} in the console's messages. */
  private static final String WITH_WORDS =
      "(?:InterviewError\\.INVALID|WebhookError\\.INVALID|ReviewError\\.INVALID"
          + "|OrganisationError\\.BRANDING_INVALID|SessionError\\.CANDIDATE_INVALID"
          + "|PrivacyError\\.POLICY_INVALID)";

  private static final Pattern REFUSED =
      Pattern.compile("DomainException\\(\\s*" + WITH_WORDS + ",\\s*\"((?:[^\"\\\\]|\\\\.)*\\.)\"");
  private static final Pattern REQUIRED =
      Pattern.compile("\\b(?:require|invalid)\\([^;]*?\"([A-Z](?:[^\"\\\\]|\\\\.)*\\.)\"\\)+;");
  private static final Pattern FAILED =
      Pattern.compile(
          "(?:DomainException\\(|ErrorCategory\\.\\w+|JobFailure\\()[^;]*?,"
              + "\\s*\"([A-Z](?:[^\"\\\\]|\\\\.)*\\.)\"(?:,|\\))");

  private final Sentences russian = Sentences.in(Locale.forLanguageTag("ru"));

  @Test
  void everySentenceIsThereInBothLanguagesWithTheSameValues() throws IOException {
    assertThat(values("sentences_ru.properties"))
        .isEqualTo(values("sentences.properties"))
        .hasSizeGreaterThan(100);
  }

  @Test
  void whatIsToBeMendedIsSaidInRussian() {
    Set<String> refusals =
        Stream.concat(
                Stream.of("interview", "review", "webhook", "session")
                    .flatMap(feature -> said(DOMAIN.resolve(feature), REQUIRED)),
                Stream.of(DOMAIN, PAGES).flatMap(place -> said(place, REFUSED)))
            .collect(toCollection(TreeSet::new));

    assertThat(refusals).hasSizeGreaterThan(30);
    assertThat(untranslated(refusals)).isEmpty();
  }

  @Test
  void whyAJobFailedIsSaidInRussian() {
    Set<String> failures = said(JOBS, FAILED).collect(toCollection(TreeSet::new));

    assertThat(failures).hasSizeGreaterThan(25);
    assertThat(untranslated(failures)).isEmpty();
  }

  @Test
  void valuesAndNamesOfFieldsStandInTheirPlace() {
    assertThat(russian.of("The title must have at most 200 characters."))
        .isEqualTo("Название: не больше 200 знаков.");
    assertThat(russian.of("Candidates may be kept from 30 to 3650 days here."))
        .isEqualTo("Здесь данные кандидатов хранятся от 30 до 3650 дней.");
    assertThat(russian.of("The model server refuses this: no such language. Sorry."))
        .isEqualTo("Сервер моделей отказывает: no such language. Sorry.");
  }

  @Test
  void severalSentencesInARowAreAllTranslated() {
    assertThat(russian.of("The file is of a kind that is not accepted. It is a picture."))
        .isEqualTo("Файлы такого вида не принимаются. Это изображение.");
  }

  @Test
  void whatIsUnknownStaysAsItIsAndEnglishIsEnglish() {
    assertThat(russian.of("Nobody has ever said this.")).isEqualTo("Nobody has ever said this.");
    assertThat(russian.of("")).isEmpty();
    assertThat(Sentences.in(Locale.ENGLISH).of("The file is empty."))
        .isEqualTo("The file is empty.");
    assertThat(Sentences.in(Locale.GERMAN).of("The file is empty."))
        .isEqualTo("The file is empty.");
  }

  private Set<String> untranslated(Set<String> sentences) {
    return sentences.stream()
        .filter(each -> russian.find(each).isEmpty())
        .collect(toCollection(TreeSet::new));
  }

  private static Stream<String> said(Path place, Pattern pattern) {
    try (Stream<Path> files = Files.walk(place)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(file -> pattern.matcher(read(file)).results())
          .map(SentencesTest::literal)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String literal(MatchResult found) {
    return found.group(1).replace("\\\"", "\"");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<Object, Long> values(String file) throws IOException {
    Properties words = new Properties();
    try (Reader text = Files.newBufferedReader(WORDS.resolve(file))) {
      words.load(text);
    }
    Map<Object, Long> values = new TreeMap<>();
    words.forEach(
        (key, said) -> values.put(key, VALUE.matcher((String) said).results().distinct().count()));
    return values;
  }
}

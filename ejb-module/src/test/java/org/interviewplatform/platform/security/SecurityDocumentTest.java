package org.interviewplatform.platform.security;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interviewplatform.platform.security.AsvsRow.Standing;
import org.junit.jupiter.api.Test;

/**
 * Holds docs/security-asvs.md to the tests there are, and the summary in docs/security.md to it; a
 * failure prints the lines as they should be.
 */
class SecurityDocumentTest {
  private static final Path HOME = Path.of("..");
  private static final Path DOCS = HOME.resolve("docs");
  private static final Path TABLE = DOCS.resolve("security-asvs.md");
  private static final Path SUMMARY = DOCS.resolve("security.md");
  private static final Pattern LINK = Pattern.compile("\\]\\(([a-z-]+\\.md)\\)");
  private static final Pattern NUMBER = Pattern.compile("V\\d+\\.\\d+\\.\\d+");

  /** As many requirements as ASVS 5.0.0 has. */
  private static final Map<Integer, Long> REQUIREMENTS = Map.of(1, 70L, 2, 183L);

  @Test
  void everyRequirementOfTheTwoLevelsIsThereOnce() throws IOException {
    assertThat(rows()).extracting(AsvsRow::number).doesNotHaveDuplicates();
    assertThat(rows().stream().collect(groupingBy(AsvsRow::level, counting())))
        .isEqualTo(REQUIREMENTS);
  }

  @Test
  void everyRowHasATestAGapOrAReason() throws IOException {
    assertThat(rows())
        .filteredOn(row -> row.standing().isEmpty())
        .extracting(AsvsRow::number)
        .isEmpty();
  }

  @Test
  void theTestsThatAreNamedAreThere() throws IOException {
    List<String> sources = sources();
    assertThat(sources).hasSizeGreaterThan(100);
    for (AsvsRow row : rows()) {
      for (String test : row.tests()) {
        String end = "/" + test.replace('.', '/') + ".java";
        assertThat(sources.stream().filter(file -> file.endsWith(end)))
            .as(row.number() + " names " + test)
            .hasSize(1);
      }
    }
  }

  @Test
  void theDocumentsThatAreNamedAreThere() throws IOException {
    for (Path document : List.of(TABLE, SUMMARY)) {
      assertThat(found(LINK, 1, Files.readString(document)))
          .isNotEmpty()
          .allSatisfy(name -> assertThat(DOCS.resolve(name)).exists());
    }
  }

  @Test
  void theSummaryCountsWhatTheTableSays() throws IOException {
    List<AsvsRow> rows = rows();
    assertThat(Files.readAllLines(SUMMARY))
        .containsSubsequence(
            Arrays.stream(Standing.values()).map(standing -> counted(standing, rows)).toList());
  }

  @Test
  void theSummaryListsEveryGapAndNoOther() throws IOException {
    Set<String> gaps =
        rows().stream()
            .filter(row -> row.standing().filter(Standing::isGap).isPresent())
            .map(AsvsRow::number)
            .collect(toSet());
    assertThat(new TreeSet<>(found(NUMBER, 0, Files.readString(SUMMARY))))
        .isEqualTo(new TreeSet<>(gaps));
  }

  private static String counted(Standing standing, List<AsvsRow> rows) {
    List<AsvsRow> those =
        rows.stream().filter(row -> row.standing().filter(standing::equals).isPresent()).toList();
    long first = those.stream().filter(row -> row.level() == 1).count();
    return "| %s | %d | %d | %d |"
        .formatted(standing.words(), first, those.size() - first, those.size());
  }

  private static List<AsvsRow> rows() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> line.startsWith("| V"))
        .map(AsvsRow::read)
        .toList();
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> modules = Files.list(HOME)) {
      return modules
          .map(module -> module.resolve("src/test/java"))
          .filter(Files::isDirectory)
          .flatMap(SecurityDocumentTest::below)
          .toList();
    }
  }

  private static Stream<String> below(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.map(file -> file.toString().replace('\\', '/')).toList().stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> found(Pattern pattern, int group, String text) {
    return pattern.matcher(text).results().map((MatchResult hit) -> hit.group(group)).toList();
  }
}

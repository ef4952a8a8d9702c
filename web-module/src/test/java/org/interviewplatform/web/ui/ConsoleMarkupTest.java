package org.interviewplatform.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every page of the console has to have. */
class ConsoleMarkupTest {
  private static final Path WEB = Path.of("src/main/webapp");
  private static final Path TEMPLATE = WEB.resolve("WEB-INF/templates/console.xhtml");
  private static final Pattern TAG = Pattern.compile("<[a-z][^>]*>");
  private static final String FOR_MANAGERS = "autocomplete=\"(current|new)-password\"";

  /** For who is not signed in. */
  private static final Set<String> OPEN =
      Set.of("login.xhtml", "code.xhtml", "forgot.xhtml", "password.xhtml", "set-up.xhtml");

  @Test
  void passwordsAreMaskedAndManagersMayFillThemIn() throws IOException {
    List<String> fields =
        files(WEB, ".xhtml").stream()
            .flatMap(file -> tags(file).filter(ConsoleMarkupTest::isForPasswords))
            .toList();
    assertThat(fields)
        .hasSizeGreaterThan(3)
        .allSatisfy(field -> assertThat(field).startsWith("<h:inputSecret "))
        .allSatisfy(field -> assertThat(field).containsPattern(FOR_MANAGERS));
  }

  private static boolean isForPasswords(String tag) {
    return tag.startsWith("<h:inputSecret")
        || tag.contains("type=\"password\"")
        || tag.matches(".*" + FOR_MANAGERS + ".*");
  }

  @Test
  void nothingKeepsPeopleFromPasting() throws IOException {
    for (String ending : List.of(".xhtml", ".js")) {
      assertThat(files(WEB, ending))
          .isNotEmpty()
          .allSatisfy(file -> assertThat(read(file)).doesNotContain("paste"));
    }
  }

  @Test
  void whoIsSignedInCanSignOutOnEveryPage() throws IOException {
    assertThat(read(TEMPLATE)).contains("action=\"#{account.signOut}\"");
    List<Path> pages = files(WEB.resolve("console"), ".xhtml");
    assertThat(pages)
        .hasSizeGreaterThan(20)
        .filteredOn(page -> !OPEN.contains(page.getFileName().toString()))
        .allSatisfy(
            page ->
                assertThat(read(page)).contains("template=\"/WEB-INF/templates/console.xhtml\""));
  }

  private static Stream<String> tags(Path file) {
    return TAG.matcher(read(file)).results().map(MatchResult::group);
  }

  private static List<Path> files(Path directory, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}

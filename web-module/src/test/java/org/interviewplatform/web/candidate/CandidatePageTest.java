package org.interviewplatform.web.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CandidatePageTest {
  private static final Path ASSETS = Path.of("src/main/webapp/assets");
  private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"(/[^\"]+)\"");
  private static final Pattern IMPORT = Pattern.compile("(?:from|import\\() ?'([^']+)'");

  @Test
  void thePageHasNothingInlineThatThePolicyWouldForbid() throws IOException {
    assertThat(page()).doesNotContainPattern("<script(?![^>]+src=)|<style|style=|\\son[a-z]+=");
  }

  @Test
  void thePageAndItsStylesLoadNothingFromAnotherHost() throws IOException {
    assertThat(page()).doesNotContainPattern("(?:href|src)=\"(?:https?:)?//");
    try (Stream<Path> files = Files.walk(ASSETS)) {
      for (Path style : files.filter(file -> file.toString().endsWith(".css")).toList()) {
        assertThat(Files.readString(style)).doesNotContainPattern("url\\([\"']?(?:https?:)?//");
      }
    }
  }

  @Test
  void whatThePageLoadsExists() throws IOException {
    List<String> addresses = ADDRESS.matcher(page()).results().map(group(1)).toList();
    assertThat(addresses)
        .hasSizeGreaterThan(4)
        .allSatisfy(address -> assertThat(Path.of("src/main/webapp" + address)).exists());
  }

  @Test
  void whatTheModulesImportExists() throws IOException {
    try (Stream<Path> files = Files.walk(ASSETS.resolve("candidate"))) {
      for (Path module : files.filter(file -> file.toString().endsWith(".js")).toList()) {
        List<String> imports =
            IMPORT.matcher(Files.readString(module)).results().map(group(1)).toList();
        assertThat(imports)
            .allSatisfy(name -> assertThat(module.resolveSibling(name)).isRegularFile());
      }
    }
  }

  private static java.util.function.Function<MatchResult, String> group(int number) {
    return result -> result.group(number);
  }

  private static String page() throws IOException {
    try (InputStream page = CandidatePage.class.getResourceAsStream("page.html")) {
      return new String(Objects.requireNonNull(page).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

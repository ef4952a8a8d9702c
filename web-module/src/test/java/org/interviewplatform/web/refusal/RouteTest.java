package org.interviewplatform.web.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import org.interviewplatform.platform.security.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTest {
  @ParameterizedTest
  @CsvSource({
    "/api/interviews/6f1f0e6e-0000-4000-8000-000000000000/questions/7,"
        + " /api/interviews/*/questions/*",
    "/api/public/interview/word/sessions, /api/public/interview/*/sessions",
    "/api/public/shared/word, /api/public/shared/*",
    "/api/public/captions/word, /api/public/captions/*",
    "/i/word, /i/*",
    "/s/word, /s/*",
    "/console/team.xhtml, /console/team.xhtml",
    "/console/..;/console, /console/*/console",
    "/api/%2e%2e/x, /api/*/x",
    "/, /"
  })
  void wordsStayAndAllElseIsAnAsterisk(String path, String route) {
    assertThat(Route.of(path)).isEqualTo(route);
  }

  @Test
  void noTokenIsEverShown() {
    for (int i = 0; i < 100; i++) {
      assertThat(Route.of("/api/sessions/" + Tokens.create())).isEqualTo("/api/sessions/*");
    }
    assertThat(Route.of("/api/sessions/" + "a".repeat(32))).isEqualTo("/api/sessions/*");
  }

  @Test
  void aLongAddressMakesNoLongLine() {
    assertThat(Route.of("/word".repeat(500))).hasSizeLessThan(60);
    assertThat(Route.of("/" + "word".repeat(500))).isEqualTo("/*");
  }
}

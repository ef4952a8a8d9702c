package org.interviewplatform.localstack.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InboxPagesTest {

  private static final String EVIL = "<script>alert('x')</script>\"";

  private static final StoredMessage MESSAGE =
      new StoredMessage(
          "20261123-120000-000-0123abcd",
          EVIL,
          List.of(EVIL),
          EVIL,
          "2026-11-23T12:00:00Z",
          Optional.of(EVIL),
          Optional.of(EVIL));

  @Test
  void nothingFromAMessageBecomesMarkupOfOurPages() {
    assertThat(InboxPages.list(List.of(MESSAGE))).doesNotContain("<script").contains("&lt;script");
    assertThat(InboxPages.message(MESSAGE)).doesNotContain("<script").contains("&lt;script");
  }

  @Test
  void htmlOfAMessageIsShownInASandboxOnly() {
    assertThat(InboxPages.message(MESSAGE))
        .contains("<iframe", "sandbox=\"allow-popups allow-popups-to-escape-sandbox\"")
        .doesNotContain("allow-scripts", "allow-same-origin");
  }

  @Test
  void htmlOfAMessageCarriesAPolicyThatForbidsScriptAndRequests() {
    InboxAnswer answer = InboxAnswer.untrusted(EVIL);

    assertThat(answer.headers().get("Content-Security-Policy"))
        .startsWith("sandbox ")
        .contains("default-src 'none'")
        .doesNotContain("allow-scripts");
  }

  @Test
  void anEmptyInboxSaysSo() {
    assertThat(InboxPages.list(List.of())).contains("No mail yet");
  }
}

package org.interviewplatform.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookDraftTest {
  private static final Set<WebhookEvent> EVENTS = Set.of(WebhookEvent.SESSION_COMPLETED);

  @Test
  void anAddressIsTakenAsItIs() {
    assertThat(new WebhookDraft(" https://hr.example/hooks?to=1 ", " ATS ", EVENTS))
        .isEqualTo(new WebhookDraft("https://hr.example/hooks?to=1", "ATS", EVENTS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hr.example/hooks",
        "ftp://hr.example/",
        "file:///etc/passwd",
        "https://",
        "https:hr.example",
        "https://user:word@hr.example/",
        "https://hr.example/#part",
        "https://hr.example/\u0000",
        "https://hr example/"
      })
  void whatIsNoAddressIsRefused(String url) {
    assertThatThrownBy(() -> new WebhookDraft(url, "", EVENTS))
        .hasFieldOrPropertyWithValue("code", WebhookError.INVALID);
  }

  @Test
  void whoWantsNothingIsRefused() {
    assertThatThrownBy(() -> new WebhookDraft("https://hr.example/", "", Set.of()))
        .hasFieldOrPropertyWithValue("code", WebhookError.INVALID);
  }

  @Test
  void theTestMessageCannotBeChosen() {
    assertThatThrownBy(() -> WebhookEvent.named("webhook.test"))
        .hasFieldOrPropertyWithValue("code", WebhookError.INVALID);
    assertThat(WebhookEvent.named("session.completed")).isEqualTo(WebhookEvent.SESSION_COMPLETED);
  }
}

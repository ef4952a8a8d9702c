package org.interviewplatform.localstack.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessageStoreTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final String MULTIPART =
      """
      From: Platform <platform@example.org>
      To: =?UTF-8?Q?J=C3=BCrgen?= <hr@example.org>
      Subject: =?UTF-8?Q?Fertig_=E2=9C=93?=
      Date: Mon, 23 Nov 2026 12:00:00 +0000
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary=x

      --x
      Content-Type: text/plain; charset=utf-8

      plain words
      --x
      Content-Type: text/html; charset=utf-8

      <p>rich words</p>
      --x--
      """;

  @TempDir Path directory = Path.of("");

  private String add(Instant when, String source) throws IOException {
    Clock clock = Clock.fixed(when, ZoneOffset.UTC);
    return new MessageStore(directory, clock).add(source.getBytes(StandardCharsets.UTF_8));
  }

  private MessageStore reopened() {
    return new MessageStore(directory, Clock.systemUTC());
  }

  @Test
  void aMessageIsReadWithItsTextAndItsHtml() throws IOException {
    String id = add(NOON, MULTIPART);

    StoredMessage message = reopened().find(id).orElseThrow();

    assertThat(message.subject()).isEqualTo("Fertig ✓");
    assertThat(message.recipients()).isEqualTo("Jürgen <hr@example.org>");
    assertThat(message.text()).hasValueSatisfying(it -> assertThat(it).contains("plain words"));
    assertThat(message.html()).hasValueSatisfying(it -> assertThat(it).contains("rich words"));
  }

  @Test
  void theNewestMessageComesFirst() throws IOException {
    add(NOON, "Subject: older\n\nx");
    add(NOON.plus(Duration.ofMinutes(1)), "Subject: newer\n\nx");

    assertThat(reopened().all())
        .extracting(StoredMessage::subject)
        .containsExactly("newer", "older");
  }

  @Test
  void anIdNeverLeadsOutOfTheDirectory() throws IOException {
    add(NOON, MULTIPART);

    for (String id : new String[] {"../secrets", "", "..", "20261123-120000-000-0123abcd/../x"}) {
      assertThat(reopened().find(id)).isEmpty();
    }
  }

  @Test
  void whatIsNoMessageIsListedAllTheSame() throws IOException {
    add(NOON, "Content-Type: multipart/mixed; boundary=never\n\nnothing follows");

    assertThat(reopened().all()).hasSize(1);
  }
}

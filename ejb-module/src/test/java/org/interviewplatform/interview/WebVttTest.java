package org.interviewplatform.interview;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebVttTest {
  private static final String CUE = "\n\n00:01.000 --> 00:04.500\nПривет\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WEBVTT" + CUE,
        "WEBVTT - a title" + CUE,
        "\ufeffWEBVTT" + CUE,
        "WEBVTT\r\n\r\n1\r\n00:01.000 --> 00:04.000 align:start\r\nHello",
        "WEBVTT\n\nNOTE nothing\n\n100:00:00.000 --> 100:00:01.000\nlong"
      })
  void captionsThatBrowsersShowAreTaken(String text) {
    assertThat(WebVtt.read(text.getBytes(UTF_8)).text()).startsWith("WEBVTT").doesNotContain("\r");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "WEBVTTX" + CUE,
        "1\n00:00:01,000 --> 00:00:02,000\nSubRip",
        "WEBVTT\n\nnothing is said",
        "WEBVTT\n\n00:01,000 --> 00:02,000\ncomma",
        "WEBVTT\n\n00:61.000 --> 00:62.000\nno such second",
        "WEBVTT\n\n00:01.000-->00:02.000\nno space",
        "WEBVTT\n\n00:01.000 --> 00:02.000\nNUL \0"
      })
  void whatBrowsersWouldNotShowIsRefused(String text) {
    assertThatThrownBy(() -> WebVtt.read(text.getBytes(UTF_8)))
        .hasFieldOrPropertyWithValue("code", InterviewError.INVALID);
  }

  @Test
  void theLineToMendIsNamed() {
    assertThatThrownBy(
            () -> WebVtt.read("WEBVTT\n\n01:00:04.000 --> 00:01.000\nback".getBytes(UTF_8)))
        .hasMessageContaining("Line 3");
  }

  @Test
  void whatIsNotUtf8OrTooLongIsRefused() {
    assertThatThrownBy(() -> WebVtt.read(("WEBVTT\n\n" + "é").getBytes(ISO_8859_1)))
        .hasMessageContaining("UTF-8");
    assertThatThrownBy(() -> WebVtt.read(new byte[WebVtt.LARGEST + 1]))
        .hasMessageContaining("256 KiB");
  }
}

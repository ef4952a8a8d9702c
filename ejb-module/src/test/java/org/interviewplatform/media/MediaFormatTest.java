package org.interviewplatform.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaFormatTest {
  @Test
  void parametersAndCaseArePassedOver() {
    assertThat(MediaFormat.of("Video/WebM; codecs=\"vp8,opus\"")).isEqualTo(MediaFormat.VIDEO_WEBM);
  }

  @Test
  void aWrittenAnswerIsPlainText() {
    assertThat(MediaFormat.of("text/plain;charset=utf-8"))
        .isEqualTo(MediaFormat.TEXT_PLAIN)
        .matches(MediaFormat::isText);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text/html",
        "image/svg+xml",
        "application/x-executable",
        "video",
        "video/webmx"
      })
  void whatIsNoRecordingIsRefused(String contentType) {
    assertThatThrownBy(() -> MediaFormat.of(contentType))
        .hasFieldOrPropertyWithValue("code", MediaError.UNSUPPORTED_TYPE);
  }

  @Test
  void anEmptyFileIsRefused() {
    assertThatThrownBy(() -> new MediaContent(0, "0".repeat(64)))
        .hasFieldOrPropertyWithValue("code", MediaError.EMPTY);
  }

  @Test
  void aChecksumThatIsNoneIsRefused() {
    assertThatThrownBy(() -> new MediaContent(1, "abc"))
        .hasFieldOrPropertyWithValue("code", MediaError.CHECKSUM_MISMATCH);
  }
}

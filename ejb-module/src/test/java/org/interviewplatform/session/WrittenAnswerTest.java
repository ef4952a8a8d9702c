package org.interviewplatform.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.interviewplatform.media.MediaError;
import org.interviewplatform.platform.error.ErrorCode;
import org.junit.jupiter.api.Test;

class WrittenAnswerTest {
  private static final WrittenAnswer FIVE = new WrittenAnswer(5);

  @Test
  void textComesThroughUnchanged() throws IOException {
    byte[] text = "чай 🫖".getBytes(UTF_8);

    assertThat(FIVE.checked(text.length, new ByteArrayInputStream(text)).readAllBytes())
        .isEqualTo(text);
  }

  @Test
  void charactersAreCountedNotBytes() {
    refused("sixsix".getBytes(UTF_8), MediaError.TOO_LARGE);
    refused("🫖🫖🫖🫖🫖🫖".getBytes(UTF_8), MediaError.TOO_LARGE);
  }

  @Test
  void farTooManyBytesAreNotEvenRead() {
    assertThatThrownBy(
            () ->
                FIVE.checked(
                    21,
                    new java.io.InputStream() {
                      @Override
                      public int read() {
                        throw new AssertionError("read");
                      }
                    }))
        .hasFieldOrPropertyWithValue("code", MediaError.TOO_LARGE);
  }

  @Test
  void blankIsNoAnswer() {
    refused(" \n\t ".getBytes(UTF_8), MediaError.EMPTY);
  }

  @Test
  void whatIsNotUtf8IsNoText() {
    refused(new byte[] {(byte) 0xff, (byte) 0xfe}, MediaError.UNSUPPORTED_TYPE);
    refused(new byte[] {'a', 0, 'b'}, MediaError.UNSUPPORTED_TYPE);
  }

  private static void refused(byte[] text, ErrorCode code) {
    assertThatThrownBy(() -> FIVE.checked(text.length, new ByteArrayInputStream(text)))
        .hasFieldOrPropertyWithValue("code", code);
  }
}

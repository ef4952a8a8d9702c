package org.interviewplatform.web.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.interviewplatform.media.MediaError;
import org.interviewplatform.media.MediaFormat;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.error.ErrorCode;
import org.junit.jupiter.api.Test;

class ChosenVideoTest {
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void itsBytesAreAnnouncedAndThenReadAgain() throws IOException {
    ChosenVideo video = ChosenVideo.of(part("video/webm;codecs=vp8,opus", "abc"));

    assertThat(video.format()).isEqualTo(MediaFormat.VIDEO_WEBM);
    assertThat(video.content().size()).isEqualTo(3);
    assertThat(video.content().sha256()).isEqualTo(ABC);
    assertThat(video.open().readAllBytes()).isEqualTo("abc".getBytes(UTF_8));
  }

  @Test
  void whatWasNotChosenOrIsNoVideoIsRefused() {
    refused(MediaError.EMPTY, () -> ChosenVideo.of(Optional.empty()));
    refused(MediaError.EMPTY, () -> ChosenVideo.of(part("video/webm", "")));
    refused(MediaError.UNSUPPORTED_TYPE, () -> ChosenVideo.of(part("audio/webm", "abc")));
    refused(MediaError.UNSUPPORTED_TYPE, () -> ChosenVideo.of(part("image/png", "abc")));
    refused(MediaError.EMPTY, () -> ChosenVideo.captions(Optional.empty()));
  }

  @Test
  void captionsThatAreTooLongAreReadNoFurther() {
    String words = "a".repeat(300 * 1024);
    assertThat(ChosenVideo.captions(part("text/vtt", words))).hasSize(256 * 1024 + 1);
  }

  private static void refused(ErrorCode code, ThrowingCallable wish) {
    assertThatThrownBy(wish)
        .isInstanceOfSatisfying(
            DomainException.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  private static Optional<Part> part(String type, String content) {
    byte[] bytes = content.getBytes(UTF_8);
    return Optional.of(
        (Part)
            Proxy.newProxyInstance(
                Part.class.getClassLoader(),
                new Class<?>[] {Part.class},
                (proxy, method, arguments) ->
                    switch (method.getName()) {
                      case "getSize" -> (long) bytes.length;
                      case "getContentType" -> type;
                      case "getInputStream" -> new ByteArrayInputStream(bytes);
                      default -> throw new UnsupportedOperationException(method.getName());
                    }));
  }
}

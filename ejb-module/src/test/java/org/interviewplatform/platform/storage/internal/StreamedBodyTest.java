package org.interviewplatform.platform.storage.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import okhttp3.MediaType;
import okio.Buffer;
import org.junit.jupiter.api.Test;

class StreamedBodyTest {
  private final byte[] content = new byte[200_000];

  StreamedBodyTest() {
    new Random(1).nextBytes(content);
  }

  @Test
  void exactlyTheDeclaredBytesAreSent() throws IOException {
    Buffer sent = new Buffer();
    body(content.length).writeTo(sent);

    assertThat(sent.readByteArray()).isEqualTo(content);
  }

  @Test
  void aStreamThatEndsEarlyIsRefused() {
    StreamedBody body = body(content.length + 1L);

    assertThatThrownBy(() -> body.writeTo(new Buffer())).isInstanceOf(IOException.class);
    assertThat(body.isMismatch()).isTrue();
  }

  @Test
  void aStreamThatGoesOnIsRefusedBeforeTheRequestIsWhole() {
    StreamedBody body = body(content.length - 1L);
    Buffer sent = new Buffer();

    assertThatThrownBy(() -> body.writeTo(sent)).isInstanceOf(IOException.class);
    assertThat(sent.size()).isLessThan(content.length - 1L);
    assertThat(body.isMismatch()).isTrue();
  }

  @Test
  void nothingCanBeSent() throws IOException {
    Buffer sent = new Buffer();
    new StreamedBody(new ByteArrayInputStream(new byte[0]), 0, MediaType.get("video/webm"))
        .writeTo(sent);

    assertThat(sent.size()).isZero();
  }

  private StreamedBody body(long length) {
    return new StreamedBody(new ByteArrayInputStream(content), length, MediaType.get("video/webm"));
  }
}

package org.interviewplatform.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.interviewplatform.platform.error.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
  @Test
  void aProperBodyIsRead() throws IOException {
    InterviewBody body =
        read("{\"title\":\"Пример 🎥\",\"questions\":[{\"text\":\"Why?\",\"kind\":\"AUDIO\"}]}");
    assertThat(body.toDraft().title()).isEqualTo("Пример 🎥");
    assertThat(body.toDraft().questions()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "null",
        "[]",
        "\"text\"",
        "{\"title\":\"a\"} {}",
        "{\"title\":\"a\",\"title\":\"b\"}",
        "{\"title\":\"a\",\"status\":\"ACTIVE\"}",
        "{\"title\":\"a\",\"organisationId\":\"00000000-0000-0000-0000-000000000000\"}",
        "{\"title\":7}",
        "{\"title\":\"a\",\"publish\":\"true\"}",
        "{\"title\":\"a\",\"publish\":1}",
        "{\"title\":\"\\ud800\"}",
        "{\"title\":\"a\\u0000b\"}",
        "{\"title\":\"a\",\"questions\":[{\"text\":\"?\",\"thinkSeconds\":9223372036854775807}]}",
        "{\"title\":\"a\",\"questions\":[{\"text\":\"?\",\"thinkSeconds\":1.5}]}",
        "{\"title\":\"a\",\"questions\":[{\"text\":\"?\",\"thinkSeconds\":\"30\"}]}",
        "{\"title\":\"a\",\"questions\":[{\"text\":\"?\",\"kind\":0}]}",
        "{\"title\":\"a\",\"questions\":[{\"text\":\"?\",\"kind\":\"DANCE\"}]}",
        "{\"title\":\"a\",\"questions\":{}}",
        "{'title':'a'}",
        "{\"title\":NaN}"
      })
  void whatIsNotAsExpectedIsABadRequest(String json) {
    assertThat(status(() -> read(json))).isEqualTo(400);
  }

  @Test
  void deepNestingIsABadRequest() {
    String deep = "{\"questions\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    assertThat(status(() -> read(deep))).isEqualTo(400);
  }

  @Test
  void anUnknownFieldIsNamedAndNoClassIs() {
    assertThatThrownBy(() -> read("{\"title\":\"a\",\"admin\":true}"))
        .satisfies(
            thrown ->
                assertThat(Failures.tellable(thrown).detail())
                    .isEqualTo("There is no field admin here."));
  }

  @Test
  void aDeclaredLengthOverTheLimitIsRefusedUnread() {
    InputStream untouchable =
        new InputStream() {
          @Override
          public int read() {
            throw new AssertionError("must not be read");
          }
        };
    assertThat(status(() -> JsonProvider.read(InterviewBody.class, "209715200", untouchable)))
        .isEqualTo(413);
  }

  @Test
  void anUndeclaredLengthOverTheLimitIsRefusedOnTheWay() {
    byte[] large =
        ("{\"title\":\"a\"" + " ".repeat(JsonProvider.LARGEST) + "}")
            .getBytes(StandardCharsets.UTF_8);
    assertThat(
            status(
                () ->
                    JsonProvider.read(InterviewBody.class, null, new ByteArrayInputStream(large))))
        .isEqualTo(413);
  }

  @Test
  void absentValuesAreLeftOut() throws IOException {
    assertThat(
            StrictJson.mapper().writeValueAsString(new InterviewsPage(java.util.List.of(), null)))
        .isEqualTo("{\"items\":[]}");
  }

  private static InterviewBody read(String json) throws IOException {
    return JsonProvider.read(
        InterviewBody.class, null, new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  private static int status(ThrowingCallable call) {
    try {
      call.call();
    } catch (Throwable thrown) {
      DomainException told = Failures.tellable(thrown);
      return told.code().status();
    }
    return 200;
  }
}

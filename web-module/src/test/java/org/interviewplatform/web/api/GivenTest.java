package org.interviewplatform.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.interviewplatform.interview.InterviewStatus;
import org.interviewplatform.platform.error.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenTest {
  @Test
  void aLimitThatIsLeftOutIsTheUsualOne() {
    assertThat(Given.number("limit", null, 20, 1, 100)).isEqualTo(20);
    assertThat(Given.number("limit", "100", 20, 1, 100)).isEqualTo(100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-1", "0", "101", "1000000000", "9223372036854775807", "ten", "1.5", " 5"})
  void aLimitOutOfRangeIsRefused(String limit) {
    refused(400, () -> Given.number("limit", limit, 20, 1, 100));
  }

  @Test
  void aStatusIsTakenInAnyCaseAndOnlyIfKnown() {
    assertThat(Given.oneOf("status", InterviewStatus.class, "active"))
        .contains(InterviewStatus.ACTIVE);
    assertThat(Given.oneOf("status", InterviewStatus.class, null)).isEmpty();
    refused(400, () -> Given.oneOf("status", InterviewStatus.class, "OPEN"));
  }

  @Test
  void searchTextIsLiteralShortAndStorable() {
    assertThat(Given.text("q", " ${7*7} ", 200)).contains("${7*7}");
    assertThat(Given.text("q", " ", 200)).isEmpty();
    refused(400, () -> Given.text("q", "x".repeat(201), 200));
    refused(400, () -> Given.text("q", "a\u0000b", 200));
  }

  @Test
  void anIdempotencyKeyIsVisibleAsciiOfSomeLength() {
    assertThat(Given.idempotencyKey("a-key")).contains("a-key");
    assertThat(Given.idempotencyKey(null)).isEmpty();
    refused(400, () -> Given.idempotencyKey(""));
    refused(400, () -> Given.idempotencyKey("two words"));
    refused(400, () -> Given.idempotencyKey("x".repeat(201)));
  }

  @Test
  void aBodysLengthMustBeDeclared() {
    assertThat(Given.length("12")).isEqualTo(12);
    refused(411, () -> Given.length(null));
    refused(400, () -> Given.length("many"));
  }

  @Test
  void listsMayBeLeftOutAndHaveNoHoles() {
    assertThat(Given.all("An anchor", null)).isEmpty();
    assertThat(Given.all("An anchor", List.of("a"))).containsExactly("a");
    refused(400, () -> Given.all("An anchor", Arrays.asList("a", null)));
  }

  @Test
  void aDigestIsReadAmongOthers() {
    String empty = "sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:";
    String hex = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assertThat(ContentDigest.sha256(empty)).isEqualTo(hex);
    assertThat(ContentDigest.sha256("sha-512=:abc=:, " + empty)).isEqualTo(hex);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "sha-256=abc", "md5=:abc=:", "sha-256=:????:", "xsha-256=:47DE=:"})
  void aDigestOfAnotherFormIsRefused(String header) {
    refused(400, () -> ContentDigest.sha256(header));
  }

  @Test
  void theDigestIsNotOptional() {
    refused(400, () -> ContentDigest.sha256(null));
  }

  private static void refused(int status, ThrowingCallable call) {
    assertThatExceptionOfType(DomainException.class)
        .isThrownBy(call)
        .satisfies(failure -> assertThat(failure.code().status()).isEqualTo(status));
  }
}

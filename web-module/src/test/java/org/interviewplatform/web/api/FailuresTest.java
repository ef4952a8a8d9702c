package org.interviewplatform.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import org.interviewplatform.interview.InterviewError;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.storage.StorageError;
import org.junit.jupiter.api.Test;

class FailuresTest {
  @Test
  void aFeaturesFailureIsToldAsItIs() {
    DomainException failure = new DomainException(InterviewError.NOT_FOUND, "None.");
    assertThat(Failures.tellable(failure)).isSameAs(failure);
  }

  @Test
  void aFeaturesFailureIsFoundInsideWhatContainersWrapAroundIt() {
    DomainException failure = new DomainException(StorageError.UNAVAILABLE, "Later.");
    assertThat(Failures.tellable(new RuntimeException(new IOException(failure)))).isSameAs(failure);
  }

  @Test
  void anUnknownFaultTellsNothingAboutItself() {
    DomainException told =
        Failures.tellable(new IllegalStateException("password=secret at line 7"));
    assertThat(told.code().status()).isEqualTo(500);
    assertThat(told.detail()).doesNotContain("secret");
  }

  @Test
  void twoWhoChangeTheSameConflict() {
    assertThat(
            Failures.tellable(new RuntimeException(new OptimisticLockException())).code().status())
        .isEqualTo(409);
  }

  @Test
  void aCycleOfCausesEnds() {
    Exception one = new Exception("one");
    one.initCause(new Exception("two", one));
    assertThat(Failures.tellable(one).code()).isEqualTo(ApiError.INTERNAL);
  }

  @Test
  void problemsSayAllThatRfc9457Wants() throws IOException {
    Problem problem =
        Problem.of(InterviewError.NOT_FOUND, "There is none.", "/api/interviews/x", "abc");
    assertThat(StrictJson.mapper().writeValueAsString(problem))
        .isEqualTo(
            "{\"type\":\"urn:interview-platform:interview.not-found\",\"title\":\"Not Found\","
                + "\"status\":404,\"detail\":\"There is none.\",\"code\":\"interview.not-found\","
                + "\"instance\":\"/api/interviews/x\",\"requestId\":\"abc\"}");
  }

  @Test
  void theRequestIdOfAProxyIsKeptUnlessItCouldForgeALogLine() {
    assertThat(RequestIdFilter.choose("0123abcd-ef")).isEqualTo("0123abcd-ef");
    assertThat(RequestIdFilter.choose("abc\r\nERROR all is lost")).matches("[0-9a-f]{32}");
    assertThat(RequestIdFilter.choose(null)).isNotEqualTo(RequestIdFilter.choose(null));
  }
}

package org.interviewplatform.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.interviewplatform.platform.error.DomainException;
import org.junit.jupiter.api.Test;

class JobFailureTest {
  @Test
  void aFailureOfOursKeepsItsCode() {
    JobFailure failure =
        JobFailure.of(new DomainException(JobError.TIMED_OUT, "It took too long."));

    assertThat(failure).isEqualTo(new JobFailure("job.timed-out", "It took too long."));
  }

  @Test
  void anyOtherFailureIsInternal() {
    assertThat(JobFailure.of(new IllegalStateException("x")).code()).isEqualTo("internal");
  }

  @Test
  void longTextIsCut() {
    assertThat(new JobFailure("x", "y".repeat(5000)).text()).hasSize(2000);
  }
}

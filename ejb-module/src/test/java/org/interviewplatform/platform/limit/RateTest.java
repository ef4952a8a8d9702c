package org.interviewplatform.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {
  @Test
  void aRateIsReadAsItIsWritten() {
    assertThat(Rate.parse("60/PT1M")).isEqualTo(new Rate(60, Duration.ofMinutes(1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "60", "/", "60/", "/PT1M", "0/PT1M", "-1/PT1M", "1/PT0S", "1/-PT1S"})
  void anythingElseIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Rate.parse(text));
  }
}

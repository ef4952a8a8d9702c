package org.interviewplatform.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.interviewplatform.platform.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeMultiplierTest {
  @ParameterizedTest
  @CsvSource({"1,30,30", "1.1,30,33", "1.5,30,45", "1.5,31,47", "4,900,3600", "2.5,0,0"})
  void secondsAreRoundedUp(String multiplier, int seconds, int longer) {
    assertThat(new TimeMultiplier(new BigDecimal(multiplier)).of(seconds)).isEqualTo(longer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.99", "0", "-1", "4.01", "1e9"})
  void lessTimeThanOthersAndAnEndlessTimeAreRefused(String multiplier) {
    assertThatThrownBy(() -> new TimeMultiplier(new BigDecimal(multiplier)))
        .hasFieldOrPropertyWithValue("code", InterviewError.INVALID);
  }

  @Test
  void howItIsWrittenMakesNoDifference() {
    assertThat(new TimeMultiplier(new BigDecimal("1.0"))).isEqualTo(TimeMultiplier.NONE);
    assertThat(Json.read(Json.write(TimeMultiplier.NONE), TimeMultiplier.class))
        .isEqualTo(TimeMultiplier.NONE);
  }
}

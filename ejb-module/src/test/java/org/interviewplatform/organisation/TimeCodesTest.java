package org.interviewplatform.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodesTest {
  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  /** RFC 6238, appendix B, SHA-1; a code of six digits is the end of one of eight. */
  @ParameterizedTest
  @CsvSource({
    "59, 94287082",
    "1111111109, 07081804",
    "1111111111, 14050471",
    "1234567890, 89005924",
    "2000000000, 69279037",
    "20000000000, 65353130"
  })
  void codesAreThoseOfTheStandard(long second, String eightDigits) {
    long step = TimeCodes.stepAt(Instant.ofEpochSecond(second));
    assertThat(TimeCodes.of(SECRET, step)).isEqualTo(eightDigits.substring(2));
  }

  @Test
  void aCodeStaysForHalfAMinute() {
    assertThat(TimeCodes.stepAt(Instant.ofEpochSecond(60))).isEqualTo(2);
    assertThat(TimeCodes.stepAt(Instant.ofEpochSecond(89))).isEqualTo(2);
    assertThat(TimeCodes.stepAt(Instant.ofEpochSecond(90))).isEqualTo(3);
  }
}

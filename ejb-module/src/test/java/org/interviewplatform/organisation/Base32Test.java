package org.interviewplatform.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Base32Test {
  /** RFC 4648, section 10, without padding. */
  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "f, MY",
    "fo, MZXQ",
    "foo, MZXW6",
    "foob, MZXW6YQ",
    "fooba, MZXW6YTB",
    "foobar, MZXW6YTBOI"
  })
  void bytesAreWrittenAsTheStandardHasIt(String bytes, String written) {
    assertThat(Base32.of(bytes.getBytes(StandardCharsets.US_ASCII))).isEqualTo(written);
  }

  @Test
  void bytesThatAreNoLettersAreWrittenToo() {
    assertThat(Base32.of(new byte[] {-1, -1, -1, -1, -1})).isEqualTo("77777777");
    assertThat(Base32.of(new byte[] {-128, 0, 0, 0, 1})).isEqualTo("QAAAAAAB");
  }
}

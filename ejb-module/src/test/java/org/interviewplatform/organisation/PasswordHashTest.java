package org.interviewplatform.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashTest {
  private final PasswordHash hash = PasswordHash.of("correct horse");

  @Test
  void theRightPasswordMatches() {
    assertThat(hash.matches("correct horse")).isTrue();
  }

  @Test
  void anotherPasswordDoesNot() {
    assertThat(hash.matches("correct horse ")).isFalse();
    assertThat(hash.matches("")).isFalse();
  }

  @Test
  void twoHashesOfOnePasswordDiffer() {
    assertThat(PasswordHash.of("correct horse")).isNotEqualTo(hash);
  }

  @Test
  void nobodyHasAnyPassword() {
    assertThat(PasswordHash.OF_NOBODY.matches("")).isFalse();
  }

  @Test
  void itIsNotPrinted() {
    assertThat(hash.toString()).doesNotContain("$");
  }
}

package org.interviewplatform.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateTest {
  @Test
  void namesOfAllScriptsAreTaken() {
    assertThat(new Candidate(" Анна 李 😀 ", "anna@example.org").name()).isEqualTo("Анна 李 😀");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "a\r\nBcc: x", "a\0b"})
  void aNameThatCannotBeShownIsRefused(String name) {
    assertThatThrownBy(() -> new Candidate(name, "anna@example.org"))
        .hasFieldOrPropertyWithValue("code", SessionError.CANDIDATE_INVALID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "anna", "@", "a@b@c", "anna @example.org", "a@b\nBcc: c@d"})
  void anAddressThatIsNoneIsRefused(String email) {
    assertThatThrownBy(() -> new Candidate("Anna", email))
        .hasFieldOrPropertyWithValue("code", SessionError.CANDIDATE_INVALID);
  }

  @Test
  void nothingIsRecordedWithoutConsent() {
    assertThatThrownBy(() -> new ConsentGiven(false, true, "1"))
        .hasFieldOrPropertyWithValue("code", SessionError.CONSENT_MISSING);
  }
}

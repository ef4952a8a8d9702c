package org.interviewplatform.web.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInAttemptTest {
  @Test
  void comesBackAsItWent() {
    SignInAttempt attempt = SignInAttempt.to("/console/session.xhtml?id=1&answer=2");
    assertThat(SignInAttempt.read(attempt.encoded())).contains(attempt);
    assertThat(attempt.encoded()).matches("[A-Za-z0-9_-]+");
  }

  @Test
  void noTwoAreAlikeAndAVerifierIsAsLongAsItMustBe() {
    SignInAttempt one = SignInAttempt.to("");
    SignInAttempt other = SignInAttempt.to("");
    assertThat(one.state()).isNotEqualTo(other.state()).isNotEqualTo(one.nonce());
    assertThat(one.verifier()).isNotEqualTo(other.verifier()).hasSizeBetween(43, 128);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "!", "bm90aGluZw"})
  void whatIsNoneIsNone(String cookie) {
    assertThat(SignInAttempt.read(cookie)).isEmpty();
  }
}

package org.interviewplatform.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewPasswordTest {
  private static final String EMAIL = "vera@acme.example";
  private static final String VARIED = "eleven owls knit green hats for otters; ";

  @ParameterizedTest
  @ValueSource(ints = {12, 64, 200})
  void aLongOneIsTakenAsItIs(int length) {
    String password = VARIED.repeat(6).substring(0, length);
    PasswordHash hash = new NewPassword(password).hashFor(EMAIL);

    assertThat(hash.matches(password)).isTrue();
    assertThat(hash.matches(password.substring(1))).isFalse();
    assertThat(hash.matches(password.substring(0, length - 1))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 11, 201})
  void oneThatIsTooShortOrTooLongIsRefused(int length) {
    refused(VARIED.repeat(6).substring(0, length));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "only small letters",
        "938104756120",
        "ТОЛЬКО ЗАГЛАВНЫЕ",
        "!?!;,.:-_#+*",
        " spaces around ",
        "🦊🦉🐻🐝🦋🦊🦉🐻🐝🦋🦊🦉"
      })
  void noKindOfCharacterMustOrMustNotBeThere(String password) {
    assertThat(new NewPassword(password).hashFor(EMAIL).matches(password)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abababababab",
        "vera@acme.example",
        "Vera@Acme.example, it is",
        "interviewplatform-4",
        "qwertyuiopasd",
        "iloveyou1234",
        "P@ssw0rd1234",
        "drowssap4321",
        "trustno1trustno1",
        "1qaz2wsx3edc",
        "administrator1"
      })
  void whatIsEasyToGuessIsRefused(String password) {
    refused(password);
  }

  @Test
  void itIsNotPrinted() {
    assertThat(new NewPassword("a sentence of my own")).hasToString("NewPassword[secret]");
  }

  private static void refused(String password) {
    assertThatThrownBy(() -> new NewPassword(password).hashFor(EMAIL))
        .hasFieldOrPropertyWithValue("code", OrganisationError.PASSWORD_WEAK);
  }
}

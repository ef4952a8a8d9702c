package org.interviewplatform.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
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
  void aHashOfFewerRoundsIsOutdated() {
    PasswordHash weak = new PasswordHash(withRounds("correct horse", 1_000));

    assertThat(weak.matches("correct horse")).isTrue();
    assertThat(weak.isOutdated()).isTrue();
    assertThat(hash.isOutdated()).isFalse();
  }

  @Test
  void itIsNotPrinted() {
    assertThat(hash.toString()).doesNotContain("$");
  }

  /** As it was kept when fewer rounds were enough. */
  static String withRounds(String password, int rounds) {
    byte[] salt = new byte[16];
    try {
      byte[] derived =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
              .generateSecret(new PBEKeySpec(password.toCharArray(), salt, rounds, 256))
              .getEncoded();
      Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
      return String.join(
          "$",
          "pbkdf2-sha256",
          Integer.toString(rounds),
          base64.encodeToString(salt),
          base64.encodeToString(derived));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}

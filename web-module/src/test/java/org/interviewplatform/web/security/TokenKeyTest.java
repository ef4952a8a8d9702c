package org.interviewplatform.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import org.junit.jupiter.api.Test;

class TokenKeyTest {
  private static final String KEY = TestKey.ofBits(2048);

  @Test
  void thePublicKeyVerifiesWhatThePrivateKeySigned() throws GeneralSecurityException {
    TokenKey key = TokenKey.parse(KEY);
    byte[] content = "content".getBytes(StandardCharsets.UTF_8);

    Signature verifier = Signature.getInstance("SHA256withRSA");
    verifier.initVerify(key.publicHalf().key());
    verifier.update(content);

    assertThat(verifier.verify(key.sign(content))).isTrue();
  }

  @Test
  void aKeyMayWearItsArmour() {
    String pem = "-----BEGIN PRIVATE KEY-----\n" + KEY + "\n-----END PRIVATE KEY-----\n";

    assertThat(TokenKey.parse(pem)).isEqualTo(TokenKey.parse(KEY));
  }

  @Test
  void aShortKeyIsRefused() {
    String weak = TestKey.ofBits(1024);

    assertThatThrownBy(() -> TokenKey.parse(weak)).hasMessageContaining("2048 bits");
  }

  @Test
  void aBrokenKeyIsRefusedWithoutQuotingIt() {
    assertThatThrownBy(() -> TokenKey.parse("c2VjcmV0"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("interview-platform.token.signing-key")
        .hasMessageNotContaining("c2VjcmV0")
        .hasNoCause();
  }

  @Test
  void aKeyInALogSaysNothingOfItself() {
    assertThat(TokenKey.parse(KEY)).hasToString("TokenKey[RSA 2048]");
  }
}

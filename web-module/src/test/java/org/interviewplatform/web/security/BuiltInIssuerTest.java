package org.interviewplatform.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BuiltInIssuerTest {
  @Test
  void withoutASigningKeyNobodyIsTrusted() {
    assertThat(new BuiltInIssuer(Map.of()).getPropertyNames()).isEmpty();
  }

  @Test
  void theSigningKeyIsTrustedThroughItsPublicHalf() {
    BuiltInIssuer source =
        new BuiltInIssuer(Map.of("INTERVIEW_PLATFORM_TOKEN_SIGNING_KEY", TestKey.ofBits(2048)));

    assertThat(source.getValue("mp.jwt.verify.publickey")).startsWith("-----BEGIN PUBLIC KEY-----");
    assertThat(source.getValue("mp.jwt.verify.issuer")).isEqualTo("interview-platform");
    assertThat(source.getValue("mp.jwt.verify.audiences")).isEqualTo("interview-platform");
  }

  @Test
  void whateverIsConfiguredByHandOutranksIt() {
    assertThat(new BuiltInIssuer(Map.of()).getOrdinal()).isLessThan(100);
  }
}

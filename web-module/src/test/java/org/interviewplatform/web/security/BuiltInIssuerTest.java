package org.interviewplatform.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.interviewplatform.platform.json.Json;
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
  void whileKeysAreChangedAllOfThemAreTrustedByName() {
    String current = TestKey.ofBits(2048);
    String earlier = TestKey.ofBits(2048);
    String next = TokenVerifyKey.parse(TestKey.ofBits(2048)).get(0).pem();
    BuiltInIssuer source =
        new BuiltInIssuer(
            Map.of(
                "INTERVIEW_PLATFORM_TOKEN_SIGNING_KEY",
                current,
                "INTERVIEW_PLATFORM_TOKEN_ACCEPTED_KEYS",
                earlier + ",\n" + next));

    String keys = String.valueOf(source.getValue("mp.jwt.verify.publickey"));
    assertThat(Json.read(keys, JsonNode.class).path("keys"))
        .extracting(key -> key.path("kid").asText())
        .containsExactly(id(current), id(earlier), id(next))
        .doesNotHaveDuplicates();
    assertThat(keys).doesNotContain("\"d\"", "\"p\"");
  }

  private static String id(String key) {
    return TokenVerifyKey.parse(key).get(0).id();
  }

  @Test
  void whateverIsConfiguredByHandOutranksIt() {
    assertThat(new BuiltInIssuer(Map.of()).getOrdinal()).isLessThan(100);
  }
}

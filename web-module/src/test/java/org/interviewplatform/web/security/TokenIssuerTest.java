package org.interviewplatform.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.interviewplatform.platform.config.Settings;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.json.Json;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.junit.jupiter.api.Test;

class TokenIssuerTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final Caller CALLER =
      new Caller(
          UUID.randomUUID(),
          OrganisationId.create(),
          "Ada",
          "ada@example.org",
          Set.of(Role.HR, Role.REVIEWER));

  @Test
  void aTokenSaysWhoItIsForAndForHowLong() {
    AccessToken token =
        issuer(Map.of("interview-platform.token.signing-key", TestKey.ofBits(2048))).issue(CALLER);

    JsonNode claims = part(token, 1);
    assertThat(part(token, 0).get("alg").asText()).isEqualTo("RS256");
    assertThat(claims.get("sub").asText()).isEqualTo(CALLER.userId().toString());
    assertThat(claims.get("organisation").asText()).isEqualTo(CALLER.organisationId().toString());
    assertThat(claims.get("groups")).extracting(JsonNode::asText).containsExactly("HR", "REVIEWER");
    assertThat(claims.get("exp").asLong()).isEqualTo(NOW.plusSeconds(3600).getEpochSecond());
    assertThat(token.expiresIn()).isEqualTo(3600);
  }

  @Test
  void aTokenNamesItsKey() {
    String key = TestKey.ofBits(2048);
    AccessToken token = issuer(Map.of("interview-platform.token.signing-key", key)).issue(CALLER);

    assertThat(part(token, 0).get("kid").asText()).isEqualTo(TokenVerifyKey.parse(key).get(0).id());
  }

  @Test
  void acceptedKeysThatAreNoneStopTheStartWithoutBeingQuoted() {
    Settings settings = Settings.of(Map.of("interview-platform.token.accepted-keys", "c2VjcmV0"));

    assertThatThrownBy(() -> new TokenSettings(settings))
        .hasMessageContaining("interview-platform.token.accepted-keys")
        .hasMessageNotContaining("c2VjcmV0")
        .hasNoCause();
  }

  @Test
  void withoutASigningKeyThereIsNoIssuer() {
    TokenIssuer issuer = issuer(Map.of());

    assertThatThrownBy(() -> issuer.issue(CALLER))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.code()).isEqualTo(AccessError.NO_ISSUER));
  }

  private static TokenIssuer issuer(Map<String, String> settings) {
    return new TokenIssuer(
        new TokenSettings(Settings.of(settings)), Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private static JsonNode part(AccessToken token, int index) {
    byte[] json = Base64.getUrlDecoder().decode(token.accessToken().split("\\.")[index]);
    return Json.read(new String(json, StandardCharsets.UTF_8), JsonNode.class);
  }
}

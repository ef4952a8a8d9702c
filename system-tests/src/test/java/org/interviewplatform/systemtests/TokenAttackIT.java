package org.interviewplatform.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interviewplatform.systemtests.client.Http;
import org.interviewplatform.systemtests.client.Jwt;
import org.interviewplatform.systemtests.client.Recruiter;
import org.interviewplatform.systemtests.client.Reply;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tokens that are forged, misdirected or no longer good. */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(4)
class TokenAttackIT {
  private Http http;
  private Jwt ours;
  private String earlier = "";
  private final Map<String, Object> good = new HashMap<>();

  @BeforeAll
  void prepare(Running running) {
    http = running.http();
    ours = Jwt.with(setting(running, "TOKEN_SIGNING_KEY"));
    earlier = setting(running, "TOKEN_ACCEPTED_KEYS");
    Recruiter admin = running.recruiter();
    String id = "";
    for (var person : admin.all("/api/users", 100)) {
      id = person.path("email").asText().equals(Recruiter.EMAIL) ? person.path("id").asText() : id;
    }
    long now = Instant.now().getEpochSecond();
    good.put("iss", "interview-platform");
    good.put("aud", "interview-platform");
    good.put("sub", id);
    good.put("upn", Recruiter.EMAIL);
    good.put("organisation", admin.organisation().toString());
    good.put("groups", List.of("ADMIN"));
    good.put("iat", now);
    good.put("exp", now + 600);
  }

  @Test
  void theTokenThatTheOthersAreMadeOfIsGood() {
    assertThat(asked(ours.signed(header("kid", ours.id()), good)).status()).isEqualTo(200);
  }

  private static String setting(Running running, String name) {
    return running.platform().environment().getOrDefault("INTERVIEW_PLATFORM_" + name, "");
  }

  @Test
  void theEarlierKeysTokensAreGoodUntilItIsRemoved() {
    assumeFalse(earlier.isEmpty(), "This platform was started without an earlier key.");
    Jwt yesterdays = Jwt.with(earlier);
    Jwt removed = Jwt.random();

    assertThat(asked(yesterdays.signed(header("kid", yesterdays.id()), good)).status())
        .isEqualTo(200);
    assertThat(asked(removed.signed(header("kid", removed.id()), good)).status()).isEqualTo(401);
    assertThat(asked(removed.signed(header("kid", ours.id()), good)).status()).isEqualTo(401);
    assertThat(asked(yesterdays.signed(header("kid", ours.id()), good)).status()).isEqualTo(401);
  }

  @Test
  void everyForgedMisdirectedOrOldTokenIsTurnedAway() {
    Map<String, String> tokens = new LinkedHashMap<>();
    tokens.put("not signed", Jwt.unsigned(good));
    tokens.put("public key as secret", ours.confused(good));
    tokens.put("kid that leads elsewhere", foreign().signed(header("kid", "../../dev/null"), good));
    tokens.put("key of the attacker by jku", foreign().signed(jku(), good));
    tokens.put("key of the attacker in the header", foreign().signed(jwk(), good));
    tokens.put("key of the attacker", foreign().signed(header("kid", ours.id()), good));
    tokens.put(
        "for somebody else", ours.signed(header("kid", ours.id()), with("aud", "another-service")));
    tokens.put(
        "by somebody else",
        ours.signed(header("kid", ours.id()), with("iss", "https://evil.example")));
    tokens.put("over", ours.signed(header("kid", ours.id()), with("exp", 1_700_000_000L)));
    tokens.put("an ID token", ours.signed(header("kid", ours.id()), with("aud", "console-client")));
    tokens.put(
        "of another organisation",
        ours.signed(header("kid", ours.id()), with("organisation", UNKNOWN)));
    tokens.put("of nobody", ours.signed(header("kid", ours.id()), with("sub", UNKNOWN)));
    tokens.forEach(
        (what, token) -> {
          Reply reply = asked(token);
          assertThat(reply.status()).as(what).isEqualTo(401);
          assertThat(reply.text()).as(what).doesNotContain("Exception");
        });
  }

  @Test
  void aChangedTokenIsTurnedAway() {
    String token = ours.signed(header("kid", ours.id()), good);
    int dot = token.lastIndexOf('.');
    assertThat(asked(token.substring(0, dot) + ".AAAA").status()).isEqualTo(401);
    String other = ours.signed(header("kid", ours.id()), with("groups", List.of("ADMIN", "HR")));
    String mixed = other.substring(0, other.lastIndexOf('.')) + token.substring(dot);
    assertThat(asked(mixed).status()).isEqualTo(401);
  }

  private static final String UNKNOWN = "6f1f0e6e-0000-4000-8000-000000000000";

  private Reply asked(String token) {
    return http.get("/api/interviews", Map.of("Authorization", "Bearer " + token));
  }

  private static Map<String, Object> header(String name, Object value) {
    return Map.of("alg", "RS256", "typ", "JWT", name, value);
  }

  private static Map<String, Object> jku() {
    return header("jku", "https://evil.example/keys");
  }

  private static Map<String, Object> jwk() {
    return header("jwk", Map.of("kty", "RSA", "n", "AQAB", "e", "AQAB"));
  }

  private Map<String, Object> with(String claim, Object value) {
    Map<String, Object> changed = new HashMap<>(good);
    changed.put(claim, value);
    return changed;
  }

  private static Jwt foreign() {
    return Jwt.random();
  }
}

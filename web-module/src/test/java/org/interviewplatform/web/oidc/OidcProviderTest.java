package org.interviewplatform.web.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.interviewplatform.platform.config.Settings;
import org.interviewplatform.web.oidc.SignInFailedException.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OidcProviderTest {
  private static final String CLIENT = "console";
  private static final String SECRET = "a secret of the console that is long enough for HMAC";
  private static final URI BACK = URI.create("https://interviews.example/console/oidc/callback");

  private static RSAKey key;
  private static RSAKey foreign;

  private final SignInAttempt attempt = SignInAttempt.to("");
  private FakeProvider provider;

  @BeforeAll
  static void makeKeys() throws JOSEException {
    key = new RSAKeyGenerator(2048).keyID("theirs").generate();
    foreign = new RSAKeyGenerator(2048).keyID("theirs").generate();
  }

  @BeforeEach
  void start() throws IOException {
    provider = new FakeProvider(new JWKSet(key.toPublicJWK()).toString());
  }

  @AfterEach
  void stop() {
    provider.close();
  }

  @Test
  void aTokenThatFitsTheAttemptSaysWhoItIs() throws Exception {
    provider.idToken = signed(good().build());

    IDTokenClaimsSet person = finish();
    assertThat(person.getSubject().getValue()).isEqualTo("1234");
    assertThat(person.toJSONString()).doesNotContain(FakeProvider.ACCESS_TOKEN, provider.idToken);
    assertThat(provider.asked)
        .singleElement()
        .asString()
        .contains("code_verifier=" + attempt.verifier(), "grant_type=authorization_code");
  }

  @Test
  void theBrowserTakesStateNonceAndChallengeAlongAndNoVerifier() throws Exception {
    assertThat(console().begin(attempt, BACK).toString())
        .startsWith(provider.issuer() + "/authorize?")
        .contains("response_type=code", "code_challenge_method=S256", "code_challenge=")
        .contains("state=" + attempt.state(), "nonce=" + attempt.nonce())
        .doesNotContain(attempt.verifier(), SECRET);
  }

  @Test
  void everyOtherTokenLetsNobodyIn() throws Exception {
    Map<String, String> tokens = new LinkedHashMap<>();
    tokens.put("not signed", new PlainJWT(good().build()).serialize());
    tokens.put("the client's secret as key", hashed(good().build()));
    tokens.put("a key of somebody else", signed(good().build(), foreign));
    tokens.put("changed", mixed(signed(good().build()), signed(good().subject("5").build())));
    tokens.put("of another attempt", signed(good().claim("nonce", "another").build()));
    tokens.put("of no attempt", signed(good().claim("nonce", null).build()));
    tokens.put("for another client", signed(good().audience("another").build()));
    tokens.put("for nobody", signed(good().audience((String) null).build()));
    tokens.put("by somebody else", signed(good().issuer("https://evil.example").build()));
    tokens.put("over", signed(good().expirationTime(at(-600)).build()));
    tokens.put("of the future", signed(good().issueTime(at(600)).build()));
    for (Map.Entry<String, String> each : tokens.entrySet()) {
      provider.idToken = each.getValue();
      assertThatExceptionOfType(SignInFailedException.class)
          .as(each.getKey())
          .isThrownBy(this::finish);
    }
  }

  @Test
  void whoClaimsToBeAnotherProviderIsNotAsked() throws Exception {
    provider.idToken = signed(good().build());
    provider.claimedIssuer = "https://sso.example";

    assertThatExceptionOfType(SignInFailedException.class)
        .isThrownBy(this::finish)
        .returns(Reason.UNREACHABLE, SignInFailedException::reason);
    assertThat(provider.asked).isEmpty();
  }

  private IDTokenClaimsSet finish() throws SignInFailedException {
    return console().finish("a-code", attempt, BACK);
  }

  private OidcProvider console() {
    return new OidcProvider(
        new OidcSettings(
            Settings.of(
                Map.of(
                    OidcSettings.ISSUER.name(), provider.issuer(),
                    OidcSettings.CLIENT_ID.name(), CLIENT,
                    OidcSettings.CLIENT_SECRET.name(), SECRET))));
  }

  private JWTClaimsSet.Builder good() {
    return new JWTClaimsSet.Builder()
        .issuer(provider.issuer())
        .subject("1234")
        .audience(CLIENT)
        .issueTime(at(0))
        .expirationTime(at(300))
        .claim("nonce", attempt.nonce());
  }

  private static Date at(int seconds) {
    return Date.from(Instant.now().plusSeconds(seconds));
  }

  private static String signed(JWTClaimsSet claims) throws JOSEException {
    return signed(claims, key);
  }

  private static String signed(JWTClaimsSet claims, RSAKey by) throws JOSEException {
    return signed(JWSAlgorithm.RS256, claims, new RSASSASigner(by));
  }

  private static String hashed(JWTClaimsSet claims) throws JOSEException {
    return signed(JWSAlgorithm.HS256, claims, new MACSigner(SECRET));
  }

  private static String signed(JWSAlgorithm algorithm, JWTClaimsSet claims, JWSSigner signer)
      throws JOSEException {
    SignedJWT token =
        new SignedJWT(new JWSHeader.Builder(algorithm).keyID("theirs").build(), claims);
    token.sign(signer);
    return token.serialize();
  }

  /** The claims of one under the signature of the other. */
  private static String mixed(String one, String other) {
    return other.substring(0, other.lastIndexOf('.')) + one.substring(one.lastIndexOf('.'));
  }
}

package org.interviewplatform.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.json.Json;
import org.interviewplatform.platform.security.Caller;

/** Signs access tokens for people who proved who they are. */
@ApplicationScoped
public class TokenIssuer {
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final TokenSettings settings;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected TokenIssuer() {
    this(null, null);
  }

  @Inject
  TokenIssuer(TokenSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** A token that speaks for the caller for a while. */
  AccessToken issue(Caller caller) {
    TokenKey key =
        settings
            .signingKey()
            .orElseThrow(
                () ->
                    new DomainException(
                        AccessError.NO_ISSUER, "Tokens come from the organisation's provider."));
    String content = part(header(key)) + "." + part(claims(caller));
    byte[] signature = key.sign(content.getBytes(StandardCharsets.US_ASCII));
    return new AccessToken(
        content + "." + BASE64.encodeToString(signature),
        "Bearer",
        settings.lifetime().toSeconds());
  }

  private static Map<String, Object> header(TokenKey key) {
    return Map.of("alg", "RS256", "typ", "JWT", "kid", key.publicHalf().id());
  }

  private Map<String, Object> claims(Caller caller) {
    Instant now = clock.instant();
    Map<String, Object> claims = new HashMap<>(CallerClaims.of(caller));
    claims.put("iss", TokenSettings.BUILT_IN_ISSUER);
    claims.put("aud", TokenSettings.AUDIENCE);
    claims.put("iat", now.getEpochSecond());
    claims.put("exp", now.plus(settings.lifetime()).getEpochSecond());
    claims.put("jti", UUID.randomUUID().toString());
    return claims;
  }

  private static String part(Map<String, Object> content) {
    return BASE64.encodeToString(Json.write(content).getBytes(StandardCharsets.UTF_8));
  }
}

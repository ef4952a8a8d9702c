package org.interviewplatform.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;

/**
 * Access tokens. With a signing key the platform issues its own; without one, tokens come from the
 * OpenID provider that {@code mp.jwt.verify.publickey.location} and {@code mp.jwt.verify.issuer}
 * name.
 */
@ApplicationScoped
public class TokenSettings {
  static final String BUILT_IN_ISSUER = "interview-platform";
  static final String AUDIENCE = "interview-platform";

  public static final ConfigKey<String> SIGNING_KEY =
      ConfigKey.of(
          "interview-platform.token.signing-key",
          String.class,
          "RSA private key (PKCS#8, PEM or bare Base64) of the built-in token issuer; absent when"
              + " an OpenID provider issues the tokens");
  public static final ConfigKey<String> ACCEPTED_KEYS =
      ConfigKey.of(
          "interview-platform.token.accepted-keys",
          String.class,
          "Other RSA keys whose tokens are good as well, public or private halves (PEM or bare"
              + " Base64) with commas between: the earlier one, or the next one, while the signing"
              + " key is changed");
  public static final ConfigKey<Duration> LIFETIME =
      ConfigKey.of(
          "interview-platform.token.lifetime",
          Duration.class,
          "PT1H",
          "how long a token of the built-in issuer is good for");

  private final Optional<TokenKey> signingKey;
  private final Duration lifetime;

  /** For CDI proxies. */
  protected TokenSettings() {
    this.signingKey = Optional.empty();
    this.lifetime = Duration.ZERO;
  }

  @Inject
  TokenSettings(Settings settings) {
    this.signingKey = settings.find(SIGNING_KEY).map(TokenKey::parse);
    settings.find(ACCEPTED_KEYS).ifPresent(TokenVerifyKey::parse);
    this.lifetime = settings.get(LIFETIME);
  }

  Optional<TokenKey> signingKey() {
    return signingKey;
  }

  Duration lifetime() {
    return lifetime;
  }
}

package org.interviewplatform.web.security;

import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.interviewplatform.platform.config.MountedSecrets;
import org.jspecify.annotations.Nullable;

/**
 * Lets the API trust the built-in issuer: its public key follows from the signing key, so that one
 * secret is all there is to configure. Anything configured by hand outranks it.
 */
public final class BuiltInIssuer implements ConfigSource {
  private static final int BELOW_EVERY_OTHER_SOURCE = 50;
  private static final String SIGNING_KEY = "INTERVIEW_PLATFORM_TOKEN_SIGNING_KEY";

  private final Map<String, String> properties;

  /** Made by the configuration, which knows only this constructor. */
  public BuiltInIssuer() {
    this(MountedSecrets.within(System.getenv()));
  }

  BuiltInIssuer(Map<String, String> environment) {
    String key = environment.getOrDefault(SIGNING_KEY, "");
    this.properties = key.isBlank() ? Map.of() : trusting(TokenKey.parse(key));
  }

  private static Map<String, String> trusting(TokenKey key) {
    return Map.of(
        "mp.jwt.verify.publickey",
        pem(key),
        "mp.jwt.verify.issuer",
        TokenSettings.BUILT_IN_ISSUER,
        "mp.jwt.verify.audiences",
        TokenSettings.AUDIENCE);
  }

  private static String pem(TokenKey key) {
    String base64 = Base64.getMimeEncoder().encodeToString(key.publicKey().getEncoded());
    return "-----BEGIN PUBLIC KEY-----\n" + base64 + "\n-----END PUBLIC KEY-----";
  }

  @Override
  public Set<String> getPropertyNames() {
    return properties.keySet();
  }

  @Override
  public @Nullable String getValue(String name) {
    return properties.get(name);
  }

  @Override
  public String getName() {
    return "built-in issuer";
  }

  @Override
  public int getOrdinal() {
    return BELOW_EVERY_OTHER_SOURCE;
  }
}

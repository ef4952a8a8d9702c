package org.interviewplatform.web.security;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.interviewplatform.platform.config.MountedSecrets;
import org.interviewplatform.platform.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Lets the API trust the built-in issuer: its public key follows from the signing key, so that one
 * secret is all there is to configure; while that is changed, there are others beside it. Anything
 * configured by hand outranks it.
 */
public final class BuiltInIssuer implements ConfigSource {
  private static final int BELOW_EVERY_OTHER_SOURCE = 50;
  private static final String SIGNING_KEY = "INTERVIEW_PLATFORM_TOKEN_SIGNING_KEY";
  private static final String ACCEPTED_KEYS = "INTERVIEW_PLATFORM_TOKEN_ACCEPTED_KEYS";

  private final Map<String, String> properties;

  /** Made by the configuration, which knows only this constructor. */
  public BuiltInIssuer() {
    this(MountedSecrets.within(System.getenv()));
  }

  BuiltInIssuer(Map<String, String> environment) {
    String key = environment.getOrDefault(SIGNING_KEY, "");
    String others = environment.getOrDefault(ACCEPTED_KEYS, "");
    this.properties =
        key.isBlank()
            ? Map.of()
            : trusting(TokenKey.parse(key).publicHalf(), TokenVerifyKey.parse(others));
  }

  private static Map<String, String> trusting(TokenVerifyKey key, List<TokenVerifyKey> others) {
    return Map.of(
        "mp.jwt.verify.publickey",
        others.isEmpty() ? key.pem() : keySet(key, others),
        "mp.jwt.verify.issuer",
        TokenSettings.BUILT_IN_ISSUER,
        "mp.jwt.verify.audiences",
        TokenSettings.AUDIENCE);
  }

  /** A JSON Web Key Set: which of them a token was signed with, its header says. */
  private static String keySet(TokenVerifyKey key, List<TokenVerifyKey> others) {
    return Json.write(
        Map.of(
            "keys",
            Stream.concat(Stream.of(key), others.stream())
                .distinct()
                .map(BuiltInIssuer::jsonWebKey)
                .toList()));
  }

  private static Map<String, String> jsonWebKey(TokenVerifyKey key) {
    return Map.of(
        "kty",
        "RSA",
        "use",
        "sig",
        "alg",
        "RS256",
        "kid",
        key.id(),
        "n",
        key.modulus(),
        "e",
        key.exponent());
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

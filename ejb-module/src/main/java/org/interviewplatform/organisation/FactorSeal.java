package org.interviewplatform.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;
import org.interviewplatform.platform.security.AesGcm;
import org.interviewplatform.platform.security.Keys;
import org.interviewplatform.platform.security.LinkKeys;
import org.interviewplatform.platform.security.Tokens;

/**
 * Seals the secrets of second factors (AES-GCM) with a key of the installation, so that a copy of
 * the database shows no codes. A secret opens for the person it was sealed for and no other.
 */
@ApplicationScoped
public class FactorSeal {
  public static final ConfigKey<String> KEY =
      ConfigKey.of(
          "interview-platform.second-factor.key",
          String.class,
          "Secret of at least 32 characters that seals the secrets of people's second factors; the"
              + " link key where it is absent. It may be changed (see Changing keys).");
  public static final ConfigKey<String> ACCEPTED_KEYS =
      ConfigKey.of(
          "interview-platform.second-factor.accepted-keys",
          String.class,
          "Other keys of second factors, one a line: the earlier ones, or the next one, while it is"
              + " changed. Those of links where there is no key of second factors.");

  private final Keys keys;

  /** For CDI proxies. */
  protected FactorSeal() {
    this(Keys.of(""));
  }

  @Inject
  FactorSeal(Settings settings) {
    this(keys(settings).requireLong(KEY.name()));
  }

  /** A seal with these keys. */
  public FactorSeal(Keys keys) {
    this.keys = keys;
  }

  byte[] seal(UserId owner, byte[] secret) {
    return AesGcm.seal(sealing(keys.current()), secret, about(owner));
  }

  /** The secret; empty when it was sealed with none of the keys, or for somebody else. */
  Optional<byte[]> open(UserId owner, byte[] sealed) {
    return keys.all().flatMap(key -> open(key, owner, sealed).stream()).findFirst();
  }

  /** Whether it is to be sealed again, since it was not with the current key. */
  boolean isOutdated(UserId owner, byte[] sealed) {
    return open(keys.current(), owner, sealed).isEmpty();
  }

  private static Optional<byte[]> open(String key, UserId owner, byte[] sealed) {
    return AesGcm.open(sealing(key), sealed, about(owner));
  }

  private static byte[] sealing(String key) {
    return Tokens.hmac(key, "second factor");
  }

  private static byte[] about(UserId owner) {
    return owner.value().toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Keys keys(Settings settings) {
    return settings
        .find(KEY)
        .map(key -> new Keys(key, LinkKeys.accepted(settings, ACCEPTED_KEYS)))
        .orElseGet(() -> LinkKeys.from(settings));
  }
}

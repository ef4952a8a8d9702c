package org.interviewplatform.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;
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

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE_LENGTH = 12;
  private static final int TAG_BITS = 128;

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
    byte[] nonce = new byte[NONCE_LENGTH];
    RANDOM.nextBytes(nonce);
    byte[] sealed = work(Cipher.ENCRYPT_MODE, keys.current(), owner, nonce, secret).orElseThrow();
    byte[] both = Arrays.copyOf(nonce, NONCE_LENGTH + sealed.length);
    System.arraycopy(sealed, 0, both, NONCE_LENGTH, sealed.length);
    return both;
  }

  /** The secret; empty when it was sealed with none of the keys, or for somebody else. */
  Optional<byte[]> open(UserId owner, byte[] sealed) {
    return keys.all().flatMap(key -> open(key, owner, sealed)).findFirst();
  }

  /** Whether it is to be sealed again, since it was not with the current key. */
  boolean isOutdated(UserId owner, byte[] sealed) {
    return open(keys.current(), owner, sealed).findFirst().isEmpty();
  }

  private static Stream<byte[]> open(String key, UserId owner, byte[] both) {
    byte[] nonce = Arrays.copyOf(both, NONCE_LENGTH);
    byte[] sealed = Arrays.copyOfRange(both, NONCE_LENGTH, both.length);
    return work(Cipher.DECRYPT_MODE, key, owner, nonce, sealed).stream();
  }

  private static Optional<byte[]> work(
      int mode, String key, UserId owner, byte[] nonce, byte[] input) {
    try {
      byte[] secret = Tokens.hmac(key, "second factor");
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(owner.value().toString().getBytes(StandardCharsets.UTF_8));
      return Optional.of(cipher.doFinal(input));
    } catch (AEADBadTagException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no AES-GCM", e);
    }
  }

  private static Keys keys(Settings settings) {
    return settings
        .find(KEY)
        .map(key -> new Keys(key, LinkKeys.accepted(settings, ACCEPTED_KEYS)))
        .orElseGet(() -> LinkKeys.from(settings));
  }
}

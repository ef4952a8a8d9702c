package org.interviewplatform.report;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;
import org.interviewplatform.platform.error.DomainException;

/** The Ed25519 key that evidence bundles are signed with, if the installation has one. */
public final class BundleKey {
  public static final ConfigKey<String> SIGNING_KEY =
      ConfigKey.of(
          "interview-platform.bundle.signing-key",
          String.class,
          "The Ed25519 private key that signs evidence bundles: 32 random bytes in base64"
              + " (`openssl rand -base64 32`). Without it there are no bundles.");

  public static final ConfigKey<String> OTHER_PUBLIC_KEYS =
      ConfigKey.of(
          "interview-platform.bundle.other-public-keys",
          String.class,
          "Public halves, in base64 with commas between, of the keys that bundles were signed with"
              + " before, or will be: they are published beside the current one.");

  private static final String ALGORITHM = "Ed25519";
  private static final int SEED_BYTES = 32;

  private final Optional<KeyPair> pair;
  private final List<String> others;

  private BundleKey(Optional<KeyPair> pair, List<String> others) {
    this.pair = pair;
    this.others = others;
  }

  /** Reads the settings. */
  public static BundleKey from(Settings settings) {
    return new BundleKey(
        settings.find(SIGNING_KEY).map(BundleKey::pair),
        settings.find(OTHER_PUBLIC_KEYS).map(BundleKey::publicKeys).orElse(List.of()));
  }

  /** Whether the installation has one. */
  public boolean isPresent() {
    return pair.isPresent();
  }

  /** The public half, as an X.509 SubjectPublicKeyInfo in base64. */
  public String publicKey() {
    return Base64.getEncoder().encodeToString(present().getPublic().getEncoded());
  }

  /** The public halves of keys that bundles were signed with before, or will be. */
  public List<String> otherPublicKeys() {
    return others;
  }

  /** The signature of some bytes, in base64. */
  public String sign(byte[] bytes) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(present().getPrivate());
      signature.update(bytes);
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Lets through where there is a key.
   *
   * @throws DomainException {@link ReportError#NO_KEY}
   */
  void require() {
    present();
  }

  private KeyPair present() {
    return pair.orElseThrow(
        () ->
            new DomainException(
                ReportError.NO_KEY,
                "This installation has no key to sign bundles with: an operator sets "
                    + SIGNING_KEY.environment()
                    + "."));
  }

  private static List<String> publicKeys(String text) {
    List<String> keys =
        Arrays.stream(text.split(",")).map(String::strip).filter(key -> !key.isEmpty()).toList();
    keys.forEach(BundleKey::requirePublicKey);
    return keys;
  }

  private static void requirePublicKey(String base64) {
    try {
      byte[] encoded = Base64.getDecoder().decode(base64);
      KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      // The cause might quote a private key that was put here by mistake.
      throw new IllegalStateException(
          OTHER_PUBLIC_KEYS.name() + " holds what is no public key of Ed25519.");
    }
  }

  /** The Java runtime draws the private key first; given the seed, it makes the pair of it. */
  private static KeyPair pair(String base64) {
    byte[] seed = seed(base64);
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
      generator.initialize(255, new Drawn(seed));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] seed(String base64) {
    try {
      byte[] seed = Base64.getDecoder().decode(base64);
      if (seed.length == SEED_BYTES) {
        return seed;
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(SIGNING_KEY.name() + " is not base64.", e);
    }
    throw new IllegalStateException(SIGNING_KEY.name() + " must have 32 bytes.");
  }

  /** Draws what was drawn before. */
  private static final class Drawn extends SecureRandom {
    private static final long serialVersionUID = 1L;
    private final byte[] seed;

    Drawn(byte[] seed) {
      this.seed = Arrays.copyOf(seed, seed.length);
    }

    @Override
    public void nextBytes(byte[] bytes) {
      System.arraycopy(seed, 0, bytes, 0, bytes.length);
    }
  }
}

package org.interviewplatform.localstack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Properties;
import java.util.function.Supplier;

/**
 * Random secrets made on first use and kept in a file that only its owner reads, so that a restart
 * on the same data finds the same passwords.
 */
public final class Secrets {

  private static final int BYTES = 24;
  private static final int SEED_BYTES = 32;
  private static final int RSA_BITS = 2048;

  private final Path file;
  private final Properties values = new Properties();

  private Secrets(Path file) {
    this.file = file;
  }

  /** Opens the file, or starts with none when there is none. */
  public static Secrets in(Path file) {
    Secrets secrets = new Secrets(file);
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        secrets.values.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read " + file, e);
      }
    }
    return secrets;
  }

  /** The secret of that name; the same one ever after. */
  public String get(String name) {
    return get(name, Secrets::random);
  }

  /** An RSA private key in PKCS#8 form, Base64 in one line; the same one ever after. */
  public String rsaKey(String name) {
    return get(name, Secrets::newRsaKey);
  }

  /** 32 random bytes, Base64 in one line; the same ones ever after. */
  public String seed(String name) {
    return get(name, Secrets::newSeed);
  }

  private static String newSeed() {
    byte[] seed = new byte[SEED_BYTES];
    new SecureRandom().nextBytes(seed);
    return Base64.getEncoder().encodeToString(seed);
  }

  private synchronized String get(String name, Supplier<String> maker) {
    String known = values.getProperty(name);
    if (known != null) {
      return known;
    }
    String made = maker.get();
    values.setProperty(name, made);
    store();
    return made;
  }

  private static String random() {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }

  private static String newRsaKey() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(RSA_BITS);
      byte[] key = generator.generateKeyPair().getPrivate().getEncoded();
      return Base64.getEncoder().encodeToString(key);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has RSA", e);
    }
  }

  private void store() {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      var ownerOnly =
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
      Path next = Files.createTempFile(file.toAbsolutePath().getParent(), "secrets", "", ownerOnly);
      try (Writer writer = Files.newBufferedWriter(next)) {
        values.store(writer, "Secrets of this development stack; delete them with its data only");
      }
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }
}

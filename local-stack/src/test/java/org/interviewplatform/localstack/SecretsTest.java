package org.interviewplatform.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  @Test
  void aSecretIsTheSameAfterARestart(@TempDir Path directory) {
    Path file = directory.resolve("secrets.properties");

    String first = Secrets.in(file).get("database.app");

    assertThat(Secrets.in(file).get("database.app")).isEqualTo(first).hasSizeGreaterThan(40);
    assertThat(Secrets.in(file).get("database.owner")).isNotEqualTo(first);
  }

  @Test
  void onlyTheOwnerReadsTheFile(@TempDir Path directory) throws Exception {
    Path file = directory.resolve("secrets.properties");

    Secrets.in(file).get("anything");

    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void anRsaKeyIsAPrivateKeyInOneLine(@TempDir Path directory) throws Exception {
    String key = Secrets.in(directory.resolve("secrets.properties")).rsaKey("token");

    assertThat(key).doesNotContain("\n");
    byte[] encoded = Base64.getDecoder().decode(key);
    assertThat(KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded)))
        .isNotNull();
  }
}

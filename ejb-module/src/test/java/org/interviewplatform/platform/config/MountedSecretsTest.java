package org.interviewplatform.platform.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MountedSecretsTest {
  private static final String NAME = "INTERVIEW_PLATFORM_LINK_KEY";

  @TempDir private Path directory;

  @Test
  void aFileHoldsTheValueOfTheSettingItIsNamedFor() throws IOException {
    MountedSecrets secrets = new MountedSecrets(Map.of(NAME + "_FILE", file("secret\n")));

    assertThat(secrets.getValue("interview-platform.link.key")).isEqualTo("secret");
    assertThat(secrets.getValue(NAME)).isEqualTo("secret");
    assertThat(secrets.getValue("interview-platform.public.url")).isNull();
  }

  @Test
  void aKeyOfManyLinesStaysAsItIs() throws IOException {
    String key = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----";

    Map<String, String> all =
        MountedSecrets.within(Map.of(NAME + "_FILE", file(key + "\n"), "HOME", "/root"));

    assertThat(all).containsEntry(NAME, key).containsEntry("HOME", "/root");
  }

  @Test
  void onlyOurSettingsAreRead() throws IOException {
    assertThat(new MountedSecrets(Map.of("SSL_CERT_FILE", file("x"))).getPropertyNames()).isEmpty();
  }

  @Test
  void aFileThatIsMissingStopsTheStartByName() {
    assertThatThrownBy(() -> new MountedSecrets(Map.of(NAME + "_FILE", "/nowhere/secret")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(NAME + "_FILE")
        .hasMessageContaining("/nowhere/secret");
  }

  @Test
  void aValueSaidTwiceStopsTheStartAndIsNotQuoted() throws IOException {
    String file = file("one");

    assertThatThrownBy(() -> new MountedSecrets(Map.of(NAME, "two", NAME + "_FILE", file)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("both set")
        .hasMessageNotContaining("two");
  }

  @Test
  void theConfigurationFindsIt() {
    assertThat(ServiceLoader.load(ConfigSource.class))
        .anyMatch(source -> source instanceof MountedSecrets);
  }

  @Test
  void itOutranksTheEnvironment() {
    assertThat(new MountedSecrets(Map.of()).getOrdinal()).isGreaterThan(300);
  }

  private String file(String text) throws IOException {
    return Files.writeString(directory.resolve("secret"), text).toString();
  }
}

package org.interviewplatform.platform.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
  private static final ConfigKey<Integer> SIZE =
      ConfigKey.of("interview-platform.test.size", Integer.class, "7", "Size");
  private static final ConfigKey<String> SECRET =
      ConfigKey.of("interview-platform.test.secret", String.class, "Secret");

  @Test
  void theDefaultHoldsUntilAnotherValueIsGiven() {
    assertThat(Settings.of(Map.of()).get(SIZE)).isEqualTo(7);
    assertThat(Settings.of(Map.of(SIZE.name(), " 9 ")).get(SIZE)).isEqualTo(9);
  }

  @Test
  void anEmptyValueIsNone() {
    assertThat(Settings.of(Map.of(SECRET.name(), " ")).find(SECRET)).isEmpty();
  }

  @Test
  void aMissingValueIsNamed() {
    assertThatThrownBy(() -> Settings.of(Map.of()).get(SECRET))
        .hasMessage("Please set interview-platform.test.secret.");
  }

  @Test
  void aWrongValueIsNamedWithWhatWasExpected() {
    assertThatThrownBy(() -> Settings.of(Map.of(SIZE.name(), "big")).get(SIZE))
        .hasMessage("interview-platform.test.size is \"big\", which is no Integer.");
  }

  @Test
  void theUsualTypesAreRead() {
    assertThat(read(Duration.class, "PT2S")).isEqualTo(Duration.ofSeconds(2));
    assertThat(read(URI.class, "redis://a:1")).isEqualTo(URI.create("redis://a:1"));
    assertThat(read(Path.class, "/tmp")).isEqualTo(Path.of("/tmp"));
    assertThat(read(Boolean.class, "true")).isTrue();
    assertThat(read(Long.class, "5")).isEqualTo(5L);
    assertThat(read(Double.class, "0.5")).isEqualTo(0.5);
  }

  @Test
  void aKeyOfSomethingElseIsRefused() {
    assertThatThrownBy(() -> ConfigKey.of("other.key", String.class, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static <T> T read(Class<T> type, String text) {
    ConfigKey<T> key = ConfigKey.of("interview-platform.test.any", type, "Any");
    return Settings.of(Map.of(key.name(), text)).get(key);
  }
}

package org.interviewplatform.localai.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

  @Test
  void everythingHasADefault() {
    Settings settings = Settings.from(Map.of());
    assertThat(settings.host()).isEqualTo("127.0.0.1");
    assertThat(settings.port()).isEqualTo(8081);
    assertThat(settings.ffmpeg()).isEqualTo("ffmpeg");
    assertThat(settings.maximumUploadBytes()).isEqualTo(64L << 20);
    assertThat(settings.longestRecording()).isEqualTo(Duration.ofMinutes(30));
    assertThat(settings.queue()).isEqualTo(32);
    assertThat(settings.home()).isAbsolute();
  }

  @Test
  void theEnvironmentDecides() {
    Settings settings =
        Settings.from(
            Map.of(
                "INTERVIEW_PLATFORM_LOCAL_AI_PORT", "9000",
                "INTERVIEW_PLATFORM_LOCAL_AI_WORKERS", "3",
                "INTERVIEW_PLATFORM_MEDIA_FFMPEG", "/opt/ffmpeg"));
    assertThat(settings.port()).isEqualTo(9000);
    assertThat(settings.workers()).isEqualTo(3);
    assertThat(settings.ffmpeg()).isEqualTo("/opt/ffmpeg");
  }

  @Test
  void nonsenseIsRefusedWithTheNameOfTheVariable() {
    assertThatThrownBy(() -> Settings.from(Map.of("INTERVIEW_PLATFORM_LOCAL_AI_PORT", "eighty")))
        .hasMessageContaining("INTERVIEW_PLATFORM_LOCAL_AI_PORT");
    assertThatThrownBy(() -> Settings.from(Map.of("INTERVIEW_PLATFORM_LOCAL_AI_QUEUE", "0")))
        .hasMessageContaining("from 1");
  }
}

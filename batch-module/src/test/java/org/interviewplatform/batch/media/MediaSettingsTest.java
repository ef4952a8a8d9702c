package org.interviewplatform.batch.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.interviewplatform.platform.config.Settings;
import org.junit.jupiter.api.Test;

class MediaSettingsTest {

  @Test
  void withoutSettingsTheMachinesFfmpegIsUsedBehindWalls() {
    MediaSettings defaults = MediaSettings.from(Settings.of(Map.of()));

    assertThat(defaults.ffmpeg()).isEqualTo(Path.of("ffmpeg"));
    assertThat(defaults.ffprobe()).isEqualTo(Path.of("ffprobe"));
    assertThat(defaults.sandbox()).isEqualTo(Sandbox.Mode.AUTO);
    assertThat(defaults.limits().longest()).isEqualTo(Duration.ofHours(1));
    assertThat(defaults.tool().threads()).isBetween(1, 4);
    assertThat(defaults.keepsWebm()).isFalse();
    assertThat(defaults.shortEdge()).isEqualTo(720);
    assertThat(defaults.workspaces().toString()).endsWith(System.getProperty("user.name"));
  }

  @Test
  void everyKeyIsHeard() {
    MediaSettings given =
        MediaSettings.from(
            Settings.of(
                Map.of(
                    "interview-platform.media.ffmpeg", "/opt/ffmpeg",
                    "interview-platform.media.ffprobe", "/opt/ffprobe",
                    "interview-platform.media.workspaces", "/work",
                    "interview-platform.media.sandbox", "required",
                    "interview-platform.media.longest", "PT10M",
                    "interview-platform.media.threads", "3",
                    "interview-platform.media.keep-webm", "true")));

    assertThat(given.ffmpeg()).isEqualTo(Path.of("/opt/ffmpeg"));
    assertThat(given.ffprobe()).isEqualTo(Path.of("/opt/ffprobe"));
    assertThat(given.workspaces()).isEqualTo(Path.of("/work"));
    assertThat(given.sandbox()).isEqualTo(Sandbox.Mode.REQUIRED);
    assertThat(given.limits().longest()).isEqualTo(Duration.ofMinutes(10));
    assertThat(given.tool().threads()).isEqualTo(3);
    assertThat(given.keepsWebm()).isTrue();
  }

  @Test
  void anUnknownSandboxStopsTheStart() {
    Settings wrong = Settings.of(Map.of("interview-platform.media.sandbox", "maybe"));
    assertThatThrownBy(() -> MediaSettings.from(wrong))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void conversionsMayTakeTimeInProportionToTheRecording() {
    assertThat(MediaSettings.ToolLimits.defaults().timeFor(Duration.ofMinutes(2)))
        .isEqualTo(Duration.ofMinutes(9));
  }
}

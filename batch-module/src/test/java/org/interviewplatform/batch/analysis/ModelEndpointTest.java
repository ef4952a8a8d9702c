package org.interviewplatform.batch.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.interviewplatform.platform.config.Settings;
import org.junit.jupiter.api.Test;

class ModelEndpointTest {

  @Test
  void withoutSettingsTheLocalServerIsAsked() {
    Settings none = Settings.of(Map.of());
    URI local = URI.create("http://localhost:8081/v1");

    assertThat(ModelEndpoint.transcription(none))
        .isEqualTo(new ModelEndpoint(local, "none", "moonshine-base-en", Duration.ofMinutes(10)));
    assertThat(ModelEndpoint.embedding(none))
        .isEqualTo(new ModelEndpoint(local, "none", "all-minilm-l6-v2", Duration.ofMinutes(1)));
  }

  @Test
  void speechAndEmbeddingsAreSetApart() {
    Settings settings =
        Settings.of(
            Map.of(
                "interview-platform.ai.transcription.base-url", "https://speech.example/v1",
                "interview-platform.ai.transcription.api-key", "secret",
                "interview-platform.ai.transcription.model", "whisper-1",
                "interview-platform.ai.transcription.timeout", "PT3M",
                "interview-platform.ai.embedding.model", "text-embedding-3-small"));

    assertThat(ModelEndpoint.transcription(settings))
        .isEqualTo(
            new ModelEndpoint(
                URI.create("https://speech.example/v1"),
                "secret",
                "whisper-1",
                Duration.ofMinutes(3)));
    assertThat(ModelEndpoint.embedding(settings).model()).isEqualTo("text-embedding-3-small");
  }
}

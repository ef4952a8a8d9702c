package org.interviewplatform.batch.analysis;

import java.net.URI;
import java.time.Duration;
import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;

/**
 * Where a model is served and what it is called. Speech and embeddings are set apart, since many
 * servers do only one of them.
 *
 * @param baseUrl with the API's version, such as {@code https://api.openai.com/v1}
 * @param apiKey as the server wants it; any text where it wants none
 */
record ModelEndpoint(URI baseUrl, String apiKey, String model, Duration timeout) {

  /** The keys of one concern. */
  record Keys(
      ConfigKey<URI> baseUrl,
      ConfigKey<String> apiKey,
      ConfigKey<String> model,
      ConfigKey<Duration> timeout) {}

  static final Keys TRANSCRIPTION =
      new Keys(
          ConfigKey.of(
              "interview-platform.ai.transcription.base-url",
              URI.class,
              "http://localhost:8081/v1",
              "The server for speech-to-text, speaking the OpenAI API."),
          ConfigKey.of(
              "interview-platform.ai.transcription.api-key",
              String.class,
              "none",
              "The key for the speech-to-text server."),
          ConfigKey.of(
              "interview-platform.ai.transcription.model",
              String.class,
              "moonshine-base-en",
              "The speech-to-text model, as the server calls it."),
          ConfigKey.of(
              "interview-platform.ai.transcription.timeout",
              Duration.class,
              "PT10M",
              "How long transcribing one answer may take."));

  static final Keys EMBEDDING =
      new Keys(
          ConfigKey.of(
              "interview-platform.ai.embedding.base-url",
              URI.class,
              "http://localhost:8081/v1",
              "The server for embeddings, speaking the OpenAI API."),
          ConfigKey.of(
              "interview-platform.ai.embedding.api-key",
              String.class,
              "none",
              "The key for the embeddings server."),
          ConfigKey.of(
              "interview-platform.ai.embedding.model",
              String.class,
              "all-minilm-l6-v2",
              "The embedding model, as the server calls it."),
          ConfigKey.of(
              "interview-platform.ai.embedding.timeout",
              Duration.class,
              "PT1M",
              "How long one request for embeddings may take."));

  static ModelEndpoint from(Settings settings, Keys keys) {
    return new ModelEndpoint(
        settings.get(keys.baseUrl()),
        settings.get(keys.apiKey()),
        settings.get(keys.model()),
        settings.get(keys.timeout()));
  }
}

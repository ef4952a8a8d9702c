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

  static final ConfigKey<URI> TRANSCRIPTION_BASE_URL =
      ConfigKey.of(
          "interview-platform.ai.transcription.base-url",
          URI.class,
          "http://localhost:8081/v1",
          "The server for speech-to-text, speaking the OpenAI API.");
  static final ConfigKey<String> TRANSCRIPTION_API_KEY =
      ConfigKey.of(
          "interview-platform.ai.transcription.api-key",
          String.class,
          "none",
          "The key for that server; any text where it wants none.");
  static final ConfigKey<String> TRANSCRIPTION_MODEL =
      ConfigKey.of(
          "interview-platform.ai.transcription.model",
          String.class,
          "moonshine-base-en",
          "The speech-to-text model, as the server calls it.");
  static final ConfigKey<Duration> TRANSCRIPTION_TIMEOUT =
      ConfigKey.of(
          "interview-platform.ai.transcription.timeout",
          Duration.class,
          "PT10M",
          "How long transcribing one answer may take.");

  static final ConfigKey<URI> EMBEDDING_BASE_URL =
      ConfigKey.of(
          "interview-platform.ai.embedding.base-url",
          URI.class,
          "http://localhost:8081/v1",
          "The server for embeddings, speaking the OpenAI API.");
  static final ConfigKey<String> EMBEDDING_API_KEY =
      ConfigKey.of(
          "interview-platform.ai.embedding.api-key",
          String.class,
          "none",
          "The key for that server; any text where it wants none.");
  static final ConfigKey<String> EMBEDDING_MODEL =
      ConfigKey.of(
          "interview-platform.ai.embedding.model",
          String.class,
          "all-minilm-l6-v2",
          "The embedding model, as the server calls it.");
  static final ConfigKey<Duration> EMBEDDING_TIMEOUT =
      ConfigKey.of(
          "interview-platform.ai.embedding.timeout",
          Duration.class,
          "PT1M",
          "How long one request for embeddings may take.");

  static ModelEndpoint transcription(Settings settings) {
    return new ModelEndpoint(
        settings.get(TRANSCRIPTION_BASE_URL),
        settings.get(TRANSCRIPTION_API_KEY),
        settings.get(TRANSCRIPTION_MODEL),
        settings.get(TRANSCRIPTION_TIMEOUT));
  }

  static ModelEndpoint embedding(Settings settings) {
    return new ModelEndpoint(
        settings.get(EMBEDDING_BASE_URL),
        settings.get(EMBEDDING_API_KEY),
        settings.get(EMBEDDING_MODEL),
        settings.get(EMBEDDING_TIMEOUT));
  }

  /** Without the key, which is a secret. */
  @Override
  public String toString() {
    return model + " at " + baseUrl;
  }
}

package org.interviewplatform.batch.analysis;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.interviewplatform.analysis.Drift;
import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;

/**
 * Whether a chat model proposes levels, which, and how it is asked.
 *
 * @param endpoint absent where no chat model is configured: evidence only
 * @param temperature sent only where it is set: some models know none
 * @param mostTokens of one answer
 * @param bound how far its levels may be from the known ones before it may score
 */
record ChatSettings(
    Optional<ModelEndpoint> endpoint,
    Optional<Double> temperature,
    int mostTokens,
    Drift.Bound bound) {

  static final ConfigKey<URI> BASE_URL =
      ConfigKey.of(
          "interview-platform.ai.chat.base-url",
          URI.class,
          "The server for the chat model that proposes levels, speaking the OpenAI API. Without it"
              + " there is evidence only.");
  static final ConfigKey<String> API_KEY =
      ConfigKey.of(
          "interview-platform.ai.chat.api-key",
          String.class,
          "none",
          "The key for that server; any text where it wants none.");
  static final ConfigKey<String> MODEL =
      ConfigKey.of(
          "interview-platform.ai.chat.model",
          String.class,
          "The chat model, as the server calls it; needed where the server is set.");
  static final ConfigKey<Duration> TIMEOUT =
      ConfigKey.of(
          "interview-platform.ai.chat.timeout",
          Duration.class,
          "PT1M",
          "How long one answer of the chat model may take.");
  static final ConfigKey<Double> TEMPERATURE =
      ConfigKey.of(
          "interview-platform.ai.chat.temperature",
          Double.class,
          "The temperature it is asked with; left to the server where it is not set.");
  static final ConfigKey<Integer> MOST_TOKENS =
      ConfigKey.of(
          "interview-platform.ai.chat.most-tokens",
          Integer.class,
          "1500",
          "How many tokens one answer of the chat model may have.");
  static final ConfigKey<Double> MEAN_DRIFT =
      ConfigKey.of(
          "interview-platform.ai.chat.most-mean-drift",
          Double.class,
          "0.6",
          "How many levels a model may be off on average, over the answers whose levels are known,"
              + " before it may score.");
  static final ConfigKey<Double> WORST_DRIFT =
      ConfigKey.of(
          "interview-platform.ai.chat.most-worst-drift",
          Double.class,
          "1",
          "How many levels it may be off on any of them.");

  static ChatSettings of(Settings settings) {
    return new ChatSettings(
        settings.find(BASE_URL).map(url -> endpoint(url, settings)),
        settings.find(TEMPERATURE),
        settings.get(MOST_TOKENS),
        new Drift.Bound(settings.get(MEAN_DRIFT), settings.get(WORST_DRIFT)));
  }

  private static ModelEndpoint endpoint(URI url, Settings settings) {
    return new ModelEndpoint(
        url, settings.get(API_KEY), settings.get(MODEL), settings.get(TIMEOUT));
  }
}

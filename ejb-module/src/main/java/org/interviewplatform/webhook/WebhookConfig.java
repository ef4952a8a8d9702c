package org.interviewplatform.webhook;

import java.time.Duration;
import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;
import org.interviewplatform.platform.security.Keys;
import org.interviewplatform.platform.security.LinkKeys;

/**
 * How webhooks are kept.
 *
 * @param secrets derives what messages are signed with
 * @param plainHttp whether endpoints without TLS are taken
 * @param patience how long an endpoint may fail before it is switched off
 * @param keep how long deliveries stay in the log
 */
public record WebhookConfig(
    WebhookSecrets secrets, boolean plainHttp, Duration patience, Duration keep) {
  /** How long both secrets are good after a change. */
  static final Duration OVERLAP = Duration.ofHours(24);

  static final ConfigKey<String> KEY =
      ConfigKey.of(
          "interview-platform.webhook.key",
          String.class,
          "Secret of at least 32 characters from which the secrets of webhooks are derived; the"
              + " link key where it is absent. Changing it changes the secret of every endpoint.");
  static final ConfigKey<Boolean> PLAIN_HTTP =
      ConfigKey.of(
          "interview-platform.webhook.plain-http",
          Boolean.class,
          "false",
          "Whether webhooks may be sent without TLS, to receivers in the same network.");
  static final ConfigKey<Duration> PATIENCE =
      ConfigKey.of(
          "interview-platform.webhook.patience",
          Duration.class,
          "P5D",
          "How long an endpoint may fail before it is switched off and its admins are told.");
  static final ConfigKey<Duration> KEEP =
      ConfigKey.of(
          "interview-platform.webhook.keep-deliveries",
          Duration.class,
          "P30D",
          "How long deliveries of webhooks stay in the log.");

  static final ConfigKey<String> ACCEPTED_KEYS =
      ConfigKey.of(
          "interview-platform.webhook.accepted-keys",
          String.class,
          "Other webhook keys, one a line: messages are signed with their secrets as well, while it"
              + " is changed. Those of links where there is no webhook key.");

  /** Reads the settings. */
  public static WebhookConfig from(Settings settings) {
    return new WebhookConfig(
        new WebhookSecrets(keys(settings)),
        settings.get(PLAIN_HTTP),
        settings.get(PATIENCE),
        settings.get(KEEP));
  }

  private static Keys keys(Settings settings) {
    return settings
        .find(KEY)
        .map(key -> new Keys(key, LinkKeys.accepted(settings, ACCEPTED_KEYS)))
        .orElseGet(() -> LinkKeys.from(settings));
  }
}

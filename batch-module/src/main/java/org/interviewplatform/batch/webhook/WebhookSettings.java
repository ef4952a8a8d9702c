package org.interviewplatform.batch.webhook;

import java.time.Duration;
import java.util.List;
import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;

/**
 * How webhooks are sent.
 *
 * @param timeout how long one attempt may take, from the name's look-up to the answer
 * @param privateTargets addresses that webhooks may go to although they are not public
 */
record WebhookSettings(Duration timeout, List<AddressRange> privateTargets) {
  static final ConfigKey<Duration> TIMEOUT =
      ConfigKey.of(
          "interview-platform.webhook.timeout",
          Duration.class,
          "PT15S",
          "How long one attempt to send a webhook may take.");
  static final ConfigKey<String> PRIVATE_TARGETS =
      ConfigKey.of(
          "interview-platform.webhook.private-targets",
          String.class,
          "Addresses inside your network that webhooks may go to, as ranges with commas between"
              + " (10.20.0.0/16); all others that are not public are refused.");

  static WebhookSettings from(Settings settings) {
    return new WebhookSettings(
        settings.get(TIMEOUT), AddressRange.list(settings.find(PRIVATE_TARGETS).orElse("")));
  }
}

package org.interviewplatform.batch.notify;

import java.net.URI;
import java.time.Duration;
import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;

/**
 * How to reach Resend's HTTP API.
 *
 * @param from the sender's address
 * @param timeout for connecting, and for the answer
 */
record ResendSettings(URI baseUrl, String apiKey, String from, Duration timeout) {
  static final ConfigKey<String> TRANSPORT =
      ConfigKey.of(
          "interview-platform.mail.transport",
          String.class,
          "smtp",
          "Who delivers e-mails: smtp, or resend for Resend's HTTP API.");
  static final ConfigKey<URI> BASE_URL =
      ConfigKey.of(
          "interview-platform.mail.resend.base-url",
          URI.class,
          "https://api.resend.com",
          "Where Resend's API answers.");
  static final ConfigKey<String> API_KEY =
      ConfigKey.of(
          "interview-platform.mail.resend.api-key", String.class, "The key to Resend's API.");

  static ResendSettings from(Settings settings) {
    return new ResendSettings(
        settings.get(BASE_URL),
        settings.get(API_KEY),
        settings.get(MailSettings.FROM),
        settings.get(MailSettings.TIMEOUT));
  }
}

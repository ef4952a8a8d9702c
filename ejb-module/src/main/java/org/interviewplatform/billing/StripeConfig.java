package org.interviewplatform.billing;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;

/**
 * How to reach Stripe.
 *
 * @param secretKey absent where nobody can pay
 * @param webhookSecret absent where no webhook is taken
 * @param timeout for connecting, and for every answer: somebody waits for it
 * @param tolerance how old a webhook's signature may be
 */
public record StripeConfig(
    URI baseUrl,
    Optional<String> secretKey,
    Optional<String> webhookSecret,
    Duration timeout,
    Duration tolerance) {
  public static final ConfigKey<URI> BASE_URL =
      ConfigKey.of(
          "interview-platform.billing.stripe.base-url",
          URI.class,
          "https://api.stripe.com",
          "Where Stripe's API answers.");
  public static final ConfigKey<String> SECRET_KEY =
      ConfigKey.of(
          "interview-platform.billing.stripe.secret-key",
          String.class,
          "Stripe's secret key. Without it nobody can subscribe here.");
  public static final ConfigKey<String> WEBHOOK_SECRET =
      ConfigKey.of(
          "interview-platform.billing.stripe.webhook-secret",
          String.class,
          "The signing secret of the webhook endpoint /api/public/billing/stripe.");
  public static final ConfigKey<Duration> TIMEOUT =
      ConfigKey.of(
          "interview-platform.billing.stripe.timeout",
          Duration.class,
          "PT10S",
          "How long an answer of Stripe is waited for.");
  public static final ConfigKey<Duration> TOLERANCE =
      ConfigKey.of(
          "interview-platform.billing.stripe.tolerance",
          Duration.class,
          "PT5M",
          "How old the signature of a webhook may be.");

  /** Reads the settings. */
  public static StripeConfig from(Settings settings) {
    return new StripeConfig(
        settings.get(BASE_URL),
        settings.find(SECRET_KEY),
        settings.find(WEBHOOK_SECRET),
        settings.get(TIMEOUT),
        settings.get(TOLERANCE));
  }
}

package org.interviewplatform.billing;

import java.nio.file.Path;
import java.time.Duration;
import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;

/**
 * Whether anything is paid for, and what there is to choose from.
 *
 * @param enabled whether plans limit anything; without, all is counted and nothing refused
 * @param grace how long a plan goes on after a payment has failed
 */
public record BillingConfig(boolean enabled, PlanCatalogue catalogue, Duration grace) {
  public static final ConfigKey<Boolean> ENABLED =
      ConfigKey.of(
          "interview-platform.billing.enabled",
          Boolean.class,
          "false",
          "Whether plans limit what organisations use. Off, everything is counted and nothing"
              + " refused.");
  public static final ConfigKey<Path> PLANS =
      ConfigKey.of(
          "interview-platform.billing.plans",
          Path.class,
          "A JSON file with plans of your own, in place of Free, Starter, Pro and Enterprise.");
  public static final ConfigKey<Duration> GRACE =
      ConfigKey.of(
          "interview-platform.billing.grace",
          Duration.class,
          "P7D",
          "How long a plan goes on after a payment has failed.");

  /** Reads the settings. */
  public static BillingConfig from(Settings settings) {
    return new BillingConfig(
        settings.get(ENABLED), PlanCatalogue.load(settings.find(PLANS)), settings.get(GRACE));
  }
}

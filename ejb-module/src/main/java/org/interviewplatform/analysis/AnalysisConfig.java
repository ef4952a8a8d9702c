package org.interviewplatform.analysis;

import java.util.Optional;
import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;

/**
 * What the installation says about analysis to every organisation.
 *
 * @param monthlyCap for each organisation and calendar month (UTC), in the currency the prices are
 *     set in; absent for no cap
 */
public record AnalysisConfig(Optional<Double> monthlyCap) {
  private static final double MICROS = 1_000_000;

  public static final ConfigKey<Double> MONTHLY_CAP =
      ConfigKey.of(
          "interview-platform.ai.monthly-cap",
          Double.class,
          "The most that models may cost an organisation in a calendar month (UTC). Once reached,"
              + " answers get no levels and the page says so. No cap where it is not set; an"
              + " organisation may set a lower one of its own.");

  /** Reads the settings. */
  public static AnalysisConfig from(Settings settings) {
    return new AnalysisConfig(settings.find(MONTHLY_CAP));
  }

  Optional<Long> capMicros() {
    return monthlyCap.map(cap -> Math.round(cap * MICROS));
  }
}
